// The certificate of a mail server has run out.
import { certificateFaults, dayOf, judgementOf } from './certificate-faults.ts';
import { defineRule } from './define.ts';

export const certificateExpired = defineRule({
  id: 'certificate-expired',
  reference: 'RFC 5280 4.1.2.5',
  needs: ['certificate'],
  uses: ['imap', 'pop3', 'submission'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'The certificate of {host} has run out.',
    customer:
      'The server shows this certificate to prove who it is. It ran out on {until}, so mail apps warn or refuse to connect.',
    agent: '{hosts} (ports {ports}): CERT_HAS_EXPIRED, valid until {until}. Issuer: {issuer}.',
    fix: 'Renew the certificate.\nReload every mail service, so that each one uses the new certificate.\nCheck why the renewal did not run by itself.',
  },
  judge: (seen) =>
    certificateFaults(seen, 'error', ({ errors }) => errors.includes('CERT_HAS_EXPIRED')).map((fault) =>
      judgementOf(fault, { until: fault.tls.validTo ? dayOf(fault.tls.validTo) : 'an unknown day' }),
    ),
});
