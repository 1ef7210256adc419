// A mail server offers no encryption: its only open doors lack STARTTLS.
import { defineRule } from '../define.ts';
import { brokenAppPorts, brokenBy, isNamedByDomain } from '../shared/door-faults.ts';
import { useOurSettings } from '../shared/meanwhile.ts';

const results = ['starttls-missing'] as const;

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
    meanwhile:
      'Keep encryption switched on in your app, even if it cannot connect: without it, others could read your password. Webmail may work, if your mail host has it. Send this to your mail host.',
    agent: '{host}: STARTTLS (STLS) is not announced on {ports}, and no TLS port works.',
    fix: 'Enable TLS on the mail server: ports 993, 995 and 465.\nOffer STARTTLS on ports 143, 110 and 587.',
  },
  variants: {
    spare: {
      title: 'One way into the server {host} has no encryption.',
      customer:
        'If your app is set to port {ports} at {host}, it finds no encryption there. Another port works, and our settings name that one.',
      meanwhile: useOurSettings,
      agent:
        '{host}: published, and no STARTTLS is announced on {ports}; another port of the same service works with TLS.',
      fix: 'Offer STARTTLS on port {ports}, or close it.',
    },
  },
  judge: (seen, { failedLooks }) => [
    ...brokenBy(seen, failedLooks, results),
    ...brokenAppPorts(seen, results, isNamedByDomain),
  ],
});
