// The certificate of a mail server runs out within 14 days: its renewal may not be automatic.
import type { TlsEvidence } from '../../model/evidence.ts';
import { defineRule } from '../define.ts';
import { certificateFaults, judgementOf } from '../shared/certificate-faults.ts';

const day = 86_400_000;

/** Short-lived certificates (10 days at most, CA/Browser Forum baseline 1.6.1) are renewed every few days by design. */
function endsSoon({ validFrom, validTo }: TlsEvidence, now: Date): boolean {
  if (validTo === null) return false;
  const end = Date.parse(validTo);
  const isShortLived = validFrom !== null && end - Date.parse(validFrom) <= 10 * day;
  return !isShortLived && end > now.getTime() && end - now.getTime() < 14 * day;
}

export const certificateExpiresSoon = defineRule({
  id: 'certificate-expires-soon',
  reference: 'RFC 5280 4.1.2.5',
  needs: ['certificate'],
  uses: ['imap', 'pop3', 'submission'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'The certificate of {host} runs out soon.',
    customer:
      'The certificate of {host} runs out on {until}. Unless it is renewed, mail apps will then refuse to connect.',
    meanwhile: 'Your mail works until then. Send this to your mail host, so that it goes on working.',
    agent: '{hosts} (ports {ports}): {days} days left, valid until {until}. Issuer: {issuer}.',
    fix: 'Renew the certificate before {until}.\nReload every mail service.\nCheck that the renewal runs by itself.',
  },
  judge: (seen, { now }) =>
    certificateFaults(seen, 'warning', (tls) => endsSoon(tls, now)).map((fault) =>
      judgementOf(fault, {
        until: { day: fault.tls.validTo ?? '' },
        days: Math.floor((Date.parse(fault.tls.validTo ?? '') - now.getTime()) / day),
      }),
    ),
});
