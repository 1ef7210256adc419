// The certificate that a mail server shows does not cover the name by which apps reach it.
import type { DoorEvidence } from '../../model/evidence.ts';
import { isNamedElsewhere } from '../../records/named-elsewhere.ts';
import { defineRule } from '../define.ts';
import {
  type CertificateFault,
  certificateFaults,
  judgementOf,
  type SeenCertificates,
} from '../shared/certificate-faults.ts';
import { appsShutOut } from '../shared/meanwhile.ts';
import { doorsOf } from '../shared/services.ts';

/**
 * The name to use instead: a host that was seen to work over a verified connection, first one that shows this very
 * certificate (the same server under its own name), IMAP before the others. Null: none was seen.
 */
function workingName({ tls, values }: CertificateFault, seen: SeenCertificates): string | null {
  const rank = ({ protocol, tls: shown }: DoorEvidence) =>
    (shown?.fingerprint === tls.fingerprint ? 0 : 2) + (protocol === 'imap' ? 0 : 1);
  const doors = doorsOf(seen);
  const isAdvised = (door: DoorEvidence) => {
    const [best = 'conventional-names'] = door.namedBy;
    return !isNamedElsewhere(door, best, doors);
  };
  const verified = doors.filter((door) => door.tls?.verified && !values.hosts.includes(door.host) && isAdvised(door));
  return verified.toSorted((one, other) => rank(one) - rank(other))[0]?.host ?? null;
}

export const certificateNameMismatch = defineRule({
  id: 'certificate-name-mismatch',
  reference: 'RFC 9525 6.3',
  needs: ['certificate'],
  uses: ['imap', 'pop3', 'submission'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: "The name {host} is not on your mail server's certificate.",
    customer: 'A mail app that uses {host} warns or refuses to connect. The certificate is made out to other names.',
    meanwhile: appsShutOut,
    agent: '{hosts} (ports {ports}): not covered by the certificate, whose names are {names}. Issuer: {issuer}.',
    fix: 'Issue a certificate that covers {hosts}.\nReload every mail service.',
  },
  variants: {
    'other-name-works': {
      mender: 'customer',
      customer: 'If your app uses {host}, it warns or refuses to connect. The name {better} works.',
      agent:
        '{hosts} (ports {ports}): not covered by the certificate, whose names are {names}. {better} was seen to verify. To keep {host} in use, issue a certificate that covers it.',
      fix: 'In the mail app, put {better} in the place of {host}.\nSave, and open your inbox: the warning should be gone.',
    },
  },
  judge: (seen) =>
    certificateFaults(seen, 'error', ({ errors }) => errors.includes('ERR_TLS_CERT_ALTNAME_INVALID')).map((fault) => {
      const better = workingName(fault, seen);
      if (better === null) return judgementOf(fault, { better: '' });
      return { ...judgementOf(fault, { better }), variant: 'other-name-works' as const };
    }),
});
