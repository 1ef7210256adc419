// The key of a certificate is shorter than mail apps accept today.
import type { TlsEvidence } from '../../model/evidence.ts';
import { provesServer } from '../../records/certificate-faults.ts';
import { defineRule } from '../define.ts';
import { unknown } from '../phrase.ts';
import { certificateFaults, judgementOf, type SeenCertificates } from '../shared/certificate-faults.ts';
import { appsShutOut } from '../shared/meanwhile.ts';
import { doorsOf, isPublished } from '../shared/services.ts';

/** OpenSSL refuses the key itself, as newer apps do, and Node has no name for that refusal: nothing else is wrong. */
const isRefused = (tls: TlsEvidence | null): boolean =>
  tls !== null && !tls.verified && provesServer(tls.errors.filter((code) => code !== 'UNSPECIFIED'));

/** Nobody with such an app reads mail: no other server will do, and a guess is none where the domain names this one. */
function shutsOut({ fingerprint }: TlsEvidence, seen: SeenCertificates): boolean {
  const doors = doorsOf(seen).filter(({ protocol, result }) => protocol !== 'submission' && result === 'ready');
  const refused = doors.filter(({ tls }) => tls?.fingerprint === fingerprint && isRefused(tls));
  const named = refused.some(({ namedBy }) => isPublished(namedBy));
  const others = doors.filter(({ tls }) => tls?.verified === true);
  return (
    refused.length > 0 &&
    !others.some(
      ({ address, namedBy }) => !named || isPublished(namedBy) || refused.some((door) => door.address === address),
    )
  );
}

export const certificateWeakKey = defineRule({
  id: 'certificate-weak-key',
  reference: 'NIST SP 800-57 Part 1, 5.6',
  needs: ['certificate'],
  uses: ['imap', 'pop3', 'submission'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'The key of {host} is too short to be safe.',
    customer: 'The certificate of {host} uses a short key that is easier to break. Some mail apps may refuse it.',
    meanwhile: appsShutOut,
    agent: '{hosts} (ports {ports}): {key} key. RSA needs 2048 bits or more. Issuer: {issuer}.',
    fix: 'Make a new key: RSA with 2048 bits or more, or EC P-256.\nIssue the certificate anew with it.\nReload every mail service.',
  },
  explainedBy: ['certificate-self-signed'],
  judge: (seen) =>
    certificateFaults(seen, 'warning', ({ errors }) => errors.includes('WEAK_KEY')).map((fault) => ({
      ...judgementOf(fault, {
        key: [fault.tls.keyType, fault.tls.keyBits].filter((part) => part !== null).join(' ') || unknown,
      }),
      ...(shutsOut(fault.tls, seen) ? { severity: 'error' as const } : {}),
    })),
});
