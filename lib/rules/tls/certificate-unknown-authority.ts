// The certificate of a mail server comes from an authority that mail apps do not know.
import type { TlsEvidence } from '../../model/evidence.ts';
import { defineRule } from '../define.ts';
import { certificateFaults, judgementOf } from '../shared/certificate-faults.ts';
import { appsShutOut } from '../shared/meanwhile.ts';

const codes: readonly string[] = ['UNABLE_TO_GET_ISSUER_CERT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'CERT_UNTRUSTED'];

/** A chain whose first link is missing is `certificate-chain-incomplete`. */
const isUnknown = ({ errors }: TlsEvidence) => errors.some((code) => codes.includes(code));

export const certificateUnknownAuthority = defineRule({
  id: 'certificate-unknown-authority',
  reference: 'RFC 5280 6.1',
  needs: ['certificate'],
  uses: ['imap', 'pop3', 'submission'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'Mail apps do not know who vouches for {host}.',
    customer: 'The certificate of {host} comes from somebody whom mail apps do not know. So they warn or refuse.',
    meanwhile: appsShutOut,
    agent: '{hosts} (ports {ports}): no path to a trusted root. Issuer: {issuer}.',
    fix: 'Install a certificate of a public authority that covers {hosts}.\nReload every mail service.',
  },
  explainedBy: ['certificate-self-signed'],
  judge: (seen) => certificateFaults(seen, 'error', isUnknown).map((fault) => judgementOf(fault, {})),
});
