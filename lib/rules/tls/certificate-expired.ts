// The certificate of a mail server has run out, or one above it on the way to a trusted root has.

import { defineRule } from '../define.ts';
import { phrase } from '../phrase.ts';
import { atFaultAbove, certificateFaults, judgementOf } from '../shared/certificate-faults.ts';
import { appsShutOut } from '../shared/meanwhile.ts';

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
    meanwhile: appsShutOut,
    agent: '{hosts} (ports {ports}): CERT_HAS_EXPIRED, valid until {until}. Issuer: {issuer}.',
    fix: 'Renew the certificate.\nReload every mail service, so that each one uses the new certificate.\nCheck why the renewal did not run by itself.',
  },
  variants: {
    issuer: {
      title: 'A part of the certificate of {host} has run out.',
      customer:
        'The server shows this certificate to prove who it is. A part of it ran out on {until}, so mail apps warn or refuse.',
      agent:
        '{hosts} (ports {ports}): the certificate itself is in date. The one above it has expired: {above}, valid until {until}.',
      fix: 'Get the present chain from the authority that issued the certificate.\nInstall it in place of the old one, behind the certificate.\nReload every mail service.',
    },
    both: {
      agent:
        '{hosts} (ports {ports}): CERT_HAS_EXPIRED, valid until {until}. Expired above it as well: {above}. Issuer: {issuer}.',
      fix: 'Renew the certificate, and install the new chain that comes with it.\nReload every mail service, so that each one uses the new certificate.\nCheck why the renewal did not run by itself.',
    },
  },
  phrases: { 'unknown-day': 'an unknown day' },
  judge: (seen) =>
    certificateFaults(
      seen,
      'error',
      ({ errors }) => errors.includes('CERT_HAS_EXPIRED') || errors.includes('ISSUER_HAS_EXPIRED'),
    ).map((fault) => {
      const above = atFaultAbove(fault.tls, 'ISSUER_HAS_EXPIRED');
      const own = fault.tls.errors.includes('CERT_HAS_EXPIRED');
      const ends = own || above.length === 0 ? fault.tls.validTo : above[0]!.validTo;
      const judgement = judgementOf(fault, {
        until: ends ? { day: ends } : phrase('unknown-day'),
        above: above.map(({ name }) => name),
      });
      if (above.length === 0) return judgement;
      return { ...judgement, variant: own ? ('both' as const) : ('issuer' as const) };
    }),
});
