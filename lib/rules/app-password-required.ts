// The provider wants an app password: the account uses two-step verification.
import { defineRule } from './define.ts';
import { loginFaults, providerOfServer } from './login-faults.ts';

/** Providers whose own steps are known. */
const known = ['google', 'yahoo', 'icloud', 'fastmail'] as const;

export const appPasswordRequired = defineRule({
  id: 'app-password-required',
  reference: 'RFC 4954 6',
  needs: ['login'],
  severity: 'error',
  mender: 'customer',
  messages: {
    title: 'This mailbox needs a password made for apps.',
    customer: 'Your account asks for two proofs when you sign in. A mail app needs a password of its own for that.',
    agent:
      '{host} ({protocols} on {ports}): application-specific password required for {username}. Code: {code}. It said: {words}',
    fix: 'Open the security page of your mail account in a browser.\nMake an app password there.\nType it in the mail app in place of the usual one.',
  },
  variants: {
    google: {
      fix: 'Open myaccount.google.com/apppasswords, the page of Google for app passwords.\nMake an app password for mail.\nType it in the mail app in place of the usual one.',
    },
    yahoo: {
      fix: 'Open the account security page of Yahoo in a browser.\nChoose to generate an app password, and name it after the app.\nType it in the mail app in place of the usual one.',
    },
    icloud: {
      fix: 'Open account.apple.com in a browser.\nUnder sign-in and security, make an app-specific password.\nType it in the mail app in place of the usual one.',
    },
    fastmail: {
      fix: 'Open the settings of Fastmail in a browser.\nUnder privacy and security, make an app password for mail.\nType it in the mail app in place of the usual one.',
    },
  },
  judge: ({ login }) =>
    loginFaults(login, 'app-password-required').map((fault) => {
      const variant = known.find((id) => id === providerOfServer(fault.values.host)?.id);
      return variant ? { ...fault, variant } : fault;
    }),
});
