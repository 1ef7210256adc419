// The key of a certificate is shorter than mail apps accept today.

import { defineRule } from '../define.ts';
import { unknown } from '../phrase.ts';
import { certificateFaults, judgementOf } from '../shared/certificate-faults.ts';
import { appsShutOut } from '../shared/meanwhile.ts';

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
    certificateFaults(seen, 'warning', ({ errors }) => errors.includes('WEAK_KEY')).map((fault) =>
      judgementOf(fault, {
        key: [fault.tls.keyType, fault.tls.keyBits].filter((part) => part !== null).join(' ') || unknown,
      }),
    ),
});
