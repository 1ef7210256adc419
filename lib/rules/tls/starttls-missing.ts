// A mail server offers no encryption: its only open doors lack STARTTLS.
import { defineRule } from '../define.ts';
import { brokenBy } from '../shared/door-faults.ts';

export const starttlsMissing = defineRule({
  id: 'starttls-missing',
  reference: 'RFC 8314 3.2',
  needs: ['imap'],
  uses: ['pop3', 'submission', 'mx'],
  severity: 'error',
  mender: 'host',
  messages: {
    title: 'The server {host} offers no encryption.',
    customer: 'Without encryption, others on the way can read the password. So we did not send it.',
    agent: '{host}: STARTTLS (STLS) is not announced on {ports}, and no TLS port works.',
    fix: 'Enable TLS on the mail server: ports 993, 995 and 465.\nOffer STARTTLS on ports 143, 110 and 587.',
  },
  judge: (seen, { failedLooks }) => brokenBy(seen, failedLooks, ['starttls-missing']),
});
