// A certificate is refused for a reason that has no rule of its own: unverified must never pass in silence.
import type { TlsEvidence } from '../../model/evidence.ts';
import { defineRule } from '../define.ts';
import { certificateFaults, judgementOf } from '../shared/certificate-faults.ts';
import { appsShutOut } from '../shared/meanwhile.ts';

/** Refusals that other rules explain. */
const explained: readonly string[] = [
  ...['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID', 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ...['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ...['UNABLE_TO_GET_ISSUER_CERT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'CERT_UNTRUSTED'],
  ...['COMMON_NAME_ONLY', 'WEAK_KEY', 'WEAK_SIGNATURE', 'ISSUER_HAS_EXPIRED', 'ISSUER_NOT_YET_VALID'],
];

/** Reasons that nobody else tells. Node calls what it has no name for "unspecified": beside a known fault it is that one. */
function untold({ errors }: TlsEvidence): string[] {
  const codes = errors.filter((code) => !explained.includes(code));
  return codes.length === errors.length ? codes : codes.filter((code) => code !== 'UNSPECIFIED');
}

export const certificateInvalid = defineRule({
  id: 'certificate-invalid',
  reference: 'RFC 5280 6.1',
  needs: ['certificate'],
  uses: ['imap', 'pop3', 'submission'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'The certificate of {host} is refused.',
    customer: 'Our check refused the certificate of {host}, and so may your mail app.',
    meanwhile: appsShutOut,
    agent: '{hosts} (ports {ports}): the chain does not verify. Reason: {codes}. Issuer: {issuer}.',
    fix: 'Check the chain on the server with “openssl verify” or a public checker.\nIssue the certificate anew, and install it with the chain that came with it.\nReload every mail service.',
  },
  judge: (seen) =>
    certificateFaults(seen, 'error', (tls) => !tls.verified && (tls.errors.length === 0 || untold(tls).length > 0)).map(
      (fault) => judgementOf(fault, { codes: fault.tls.errors.length > 0 ? untold(fault.tls) : ['none given'] }),
    ),
});
