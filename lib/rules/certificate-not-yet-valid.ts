// The certificate of a mail server is valid from a later time on only.
import { certificateFaults, dayOf, judgementOf } from './certificate-faults.ts';
import { defineRule } from './define.ts';

export const certificateNotYetValid = defineRule({
  id: 'certificate-not-yet-valid',
  reference: 'RFC 5280 4.1.2.5',
  needs: ['certificate'],
  uses: ['imap', 'pop3', 'submission'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'The certificate of {host} is not valid yet.',
    customer:
      'The server shows this certificate to prove who it is. It counts only from {from} on, so mail apps warn or refuse.',
    agent:
      '{hosts} (ports {ports}): CERT_NOT_YET_VALID, valid from {from}. Issuer: {issuer}. Often the clock of the issuing machine was wrong.',
    fix: 'Check the clock of the server.\nIssue the certificate anew with the right time.\nReload every mail service.',
  },
  judge: (seen) =>
    certificateFaults(seen, 'error', ({ errors }) => errors.includes('CERT_NOT_YET_VALID')).map((fault) =>
      judgementOf(fault, { from: fault.tls.validFrom ? dayOf(fault.tls.validFrom) : 'an unknown day' }),
    ),
});
