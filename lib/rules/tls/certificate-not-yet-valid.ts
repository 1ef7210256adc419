// The certificate of a mail server, or one above it, is valid from a later time on only.

import { defineRule } from '../define.ts';
import { phrase } from '../phrase.ts';
import { atFaultAbove, certificateFaults, judgementOf } from '../shared/certificate-faults.ts';
import { appsShutOut } from '../shared/meanwhile.ts';

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
    meanwhile: appsShutOut,
    agent:
      '{hosts} (ports {ports}): CERT_NOT_YET_VALID, valid from {from}. Issuer: {issuer}. Often the clock of the issuing machine was wrong.',
    fix: 'Check the clock of the server.\nIssue the certificate anew with the right time.\nReload every mail service.',
  },
  variants: {
    issuer: {
      title: 'A part of the certificate of {host} is not valid yet.',
      customer:
        'The server shows this certificate to prove who it is. A part of it counts only from {from} on, so mail apps warn or refuse.',
      agent:
        '{hosts} (ports {ports}): the certificate itself is in date. The one above it is not valid yet: {above}, from {from}.',
      fix: 'Get the present chain from the authority that issued the certificate.\nInstall it behind the certificate.\nReload every mail service.',
    },
  },
  phrases: { 'unknown-day': 'an unknown day' },
  judge: (seen) =>
    certificateFaults(
      seen,
      'error',
      ({ errors }) => errors.includes('CERT_NOT_YET_VALID') || errors.includes('ISSUER_NOT_YET_VALID'),
    ).map((fault) => {
      const above = atFaultAbove(fault.tls, 'ISSUER_NOT_YET_VALID');
      const own = fault.tls.errors.includes('CERT_NOT_YET_VALID') || above.length === 0;
      const begins = own ? fault.tls.validFrom : above[0]!.validFrom;
      const judgement = judgementOf(fault, {
        from: begins ? { day: begins } : phrase('unknown-day'),
        above: above.map(({ name }) => name),
      });
      return own ? judgement : { ...judgement, variant: 'issuer' as const };
    }),
});
