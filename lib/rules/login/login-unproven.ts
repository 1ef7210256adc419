// The server gave an answer that proves neither that the login works nor that it does not.
import { defineRule } from '../define.ts';
import { appAccessAt, appAccessVariants } from '../shared/app-access.ts';
import { loginFaults } from '../shared/login-faults.ts';

/** Providers with one sentence for all troubles, an access that is switched off among them. */
const unclear: readonly string[] = ['qq', 'netease'];

export const loginUnproven = defineRule({
  id: 'login-unproven',
  reference: 'RFC 9051 7.1',
  needs: ['login'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'We could not tell whether the login works.',
    customer: 'The server answered in a way that says neither yes nor no. Your password may well be right.',
    meanwhile:
      'Keep your password. Try it in webmail, if your mail host has it. If the app still fails, send this to your mail host.',
    agent: '{host} ({protocols} on {ports}): unclear answer to the login as {username}. Code: {code}. It said: {words}',
    fix: 'Read the log of the mail server for this login.',
  },
  variants: {
    'hung-up': {
      title: 'The server hung up during the login.',
      customer: 'The server {host} closed the connection instead of answering. Your password may well be right.',
      meanwhile:
        'Keep your password, and wait an hour: some servers hang up after too many tries. If it stays, send this to your mail host.',
      agent:
        '{host} ({protocols} on {ports}): connection closed in the middle of the login as {username}, without an answer. Some servers do so after too many failed logins, some when they fail themselves.',
    },
    silent: {
      title: 'The server did not answer the login in time.',
      customer: 'The server {host} took the login and then said nothing. Your password may well be right.',
      meanwhile: 'Keep your password, and try again in some minutes. If it stays, send this to your mail host.',
      agent: '{host} ({protocols} on {ports}): no answer in time to the login as {username}.',
      fix: 'Check the service that checks passwords, and its database.\nRead the log of the mail server for this login.',
    },
    'not-sent': {
      mender: 'customer',
      title: 'We could not try this password.',
      customer:
        'The password holds a line break or another hidden character. {host} cannot take that, so we did not send it.',
      agent:
        '{host} ({protocols} on {ports}): nothing was sent for {username}. The password holds CR, LF or NUL, and no mechanism is offered that could carry it.',
      fix: 'Type the password by hand instead of pasting it.\nIf it really holds such a character, set a new password.',
    },
    ...appAccessVariants,
  },
  judge: ({ login }) =>
    loginFaults(login, 'unproven').map((fault) => {
      const { host, ports } = fault.values;
      const known = appAccessAt(host);
      const provider = known && unclear.includes(known.variant) ? known : null;
      const silence = login.find((one) => one.host === host && String(one.port) === ports[0])?.unanswered;
      const variant = silence ?? provider?.variant;
      const worded = { ...fault, values: { ...fault.values, provider: provider?.provider ?? '' } };
      return variant ? { ...worded, variant } : worded;
    }),
});
