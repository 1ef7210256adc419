// The password works from here, but the customer's app asks again and again: it holds another one.
import { defineRule } from '../define.ts';

export const clientHasOldPassword = defineRule({
  id: 'client-has-old-password',
  reference: 'RFC 9051 6.2.3',
  needs: ['answers', 'login'],
  severity: 'warning',
  mender: 'customer',
  messages: {
    title: 'Your app may still have an old password.',
    customer:
      'The password you gave us works at {host}. Your app sends another one, or the same one to another server.',
    agent: '{host}:{port}: login as {username} accepted from here, while the customer’s app is asked for the password.',
    fix: 'In your app, open the account and type the password anew.\nDo this for receiving and for sending: many apps keep two.\nDo the same on each device. An old password there can lock you out.',
  },
  judge: ({ answers: { symptom, answers }, login }, { domain }) => {
    const accepted = login.find(({ protocol, result }) => protocol !== 'submission' && result === 'accepted');
    if (!accepted || (symptom !== 'password-asked' && answers['password-changed'] !== 'yes')) return [];
    const { host, port, username } = accepted;
    return [{ subject: { host }, values: { host, port, username }, targets: [domain, `${host}:${port}`] }];
  },
});
