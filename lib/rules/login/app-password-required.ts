// The provider wants an app password: the account uses two-step verification.
import { defineRule } from '../define.ts';
import { loginFaults, providerVariant } from '../shared/login-faults.ts';

/** Providers whose own steps are known. */
const known = ['google', 'yahoo', 'icloud', 'fastmail', 'zoho', 'proton'] as const;

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
    zoho: {
      fix: 'Sign in to your Zoho account in a browser, and open its security page.\nUnder app passwords, generate a new one, named after the app.\nType it in the mail app in place of the usual one.',
    },
    proton: {
      fix: 'For reading mail, install Proton Mail Bridge on your computer, and sign in there.\nUse the settings and the password that Bridge shows in your mail app.\nYour Proton password itself works in no mail app.',
    },
    fastmail: {
      fix: 'Open the settings of Fastmail in a browser.\nUnder privacy and security, make an app password for mail.\nType it in the mail app in place of the usual one.',
    },
  },
  judge: ({ login }) =>
    loginFaults(login, 'app-password-required').map((fault) => {
      const variant = providerVariant(fault.values.host, known);
      return variant ? { ...fault, variant } : fault;
    }),
});
