// A certificate, or one above it, is signed with a hash that can be forged.

import { defineRule } from '../define.ts';
import { certificateFaults, judgementOf } from '../shared/certificate-faults.ts';
import { appsShutOut } from '../shared/meanwhile.ts';

export const certificateWeakSignature = defineRule({
  id: 'certificate-weak-signature',
  reference: 'RFC 9155 3',
  needs: ['certificate'],
  uses: ['imap', 'pop3', 'submission'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'The certificate of {host} is signed in an outdated way.',
    customer: 'The signature under the certificate of {host} can be forged by now. So mail apps refuse it.',
    meanwhile: appsShutOut,
    agent:
      '{hosts} (ports {ports}): signatures {signatures}. SHA-1 and MD5 are refused by TLS libraries. Issuer: {issuer}.',
    fix: 'Issue the certificate anew: every public authority signs with SHA-256 or better.\nInstall it with the chain that came with it.\nReload every mail service.',
  },
  explainedBy: ['certificate-self-signed'],
  judge: (seen) =>
    certificateFaults(seen, 'error', ({ errors }) => errors.includes('WEAK_SIGNATURE')).map((fault) =>
      judgementOf(fault, { signatures: fault.tls.signatures }),
    ),
});
