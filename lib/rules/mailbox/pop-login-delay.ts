// The POP server wants a pause between two logins, and refuses apps that look for mail more often.
import { defineRule } from '../define.ts';
import { loginFaults } from '../shared/login-faults.ts';

/** Apps commonly look every 5 to 15 minutes; a longer pause makes them fail. */
const longPause = 900;

export const popLoginDelay = defineRule({
  id: 'pop-login-delay',
  reference: 'RFC 2449 6.6',
  needs: ['login'],
  uses: ['pop-mailbox'],
  severity: 'warning',
  mender: 'customer',
  messages: {
    title: 'The server {host} wants apps to look for mail less often.',
    customer: 'An app looked for mail by POP again too soon, so the server refused. With a longer pause it works.',
    agent: '{host}: POP login refused with LOGIN-DELAY. It said: {words}',
    fix: 'In apps that use POP, look for mail every 15 minutes or less often.\nCheck for a second device that uses POP.\nWith IMAP there is no such pause.',
  },
  variants: {
    announced: {
      customer: 'By POP, apps may look for mail every {minutes} minutes at most. More often, the server refuses.',
      agent: '{host}: POP CAPA announces LOGIN-DELAY of {minutes} minutes.',
    },
  },
  judge: ({ login, 'pop-mailbox': pop }) => {
    const refused = loginFaults(login, 'login-delay');
    if (refused.length > 0) {
      return refused.map((fault) => ({
        ...fault,
        severity: 'warning' as const,
        values: { ...fault.values, minutes: '' },
      }));
    }
    const seconds = pop?.loginDelaySeconds ?? 0;
    if (!pop || seconds <= longPause) return [];
    const { host } = pop;
    const values = { host, words: '', minutes: Math.ceil(seconds / 60) };
    return [{ subject: { host }, values, severity: 'notice' as const, variant: 'announced' as const }];
  },
});
