// The server makes this mailbox or address wait: too many attempts in a short time.
import { defineRule } from '../define.ts';
import { sending } from '../phrase.ts';
import { loginFaults } from '../shared/login-faults.ts';
import { refusedAs } from '../shared/submission-refusals.ts';

export const rateLimited = defineRule({
  id: 'rate-limited',
  reference: 'RFC 5321 4.2.3',
  needs: ['login'],
  uses: ['round-trip'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'The server asks us to wait.',
    customer: 'There were too many attempts in a short time. The server takes new ones after a while.',
    meanwhile:
      'Wait an hour, then try again. Look for a device that still tries an old password. If it comes back, send this to your mail host.',
    agent: '{host} ({protocols} on {ports}): rate limit. Code: {code}. It said: {words}',
    fix: 'Check for a device that keeps trying an old password.\nCheck whether the limit fits this mailbox.',
  },
  variants: {
    sending: {
      title: 'The server takes no more messages from you for now.',
      customer: 'The limit for sending is used up. The server takes new messages after a while.',
      meanwhile:
        'Wait an hour before you send again. If you sent little, set a new password: somebody else may be sending. Send this to your mail host.',
      agent: '{host}:{ports}: limit for sending. Code: {code}. It said: {words}',
      fix: 'Check whether somebody else sends through this mailbox.\nCheck whether the limit fits this mailbox.',
    },
  },
  judge: ({ login, 'round-trip': trip }) => [
    ...loginFaults(login, 'rate-limited'),
    ...(trip ? refusedAs(trip, ['rate-limited']) : []).map(({ subject, values: { port, ...values } }) => ({
      subject,
      values: { ...values, ports: [String(port)], protocols: [sending] },
      targets: [trip?.address.split('@')[1] ?? ''],
      variant: 'sending' as const,
    })),
  ],
});
