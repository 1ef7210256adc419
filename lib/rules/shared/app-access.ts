// How people let mail apps in at providers that refuse every password until they do, one step a line.
import { providerOfServer, providerVariant } from './login-faults.ts';

const known = ['gmx', 'web-de', 'netease', 'qq', 'yandex', 'mail-ru', 't-online', 'zoho'] as const;

const off = {
  mender: 'customer',
  title: 'The server refused the login. Mail apps may be switched off.',
  customer:
    '{provider} lets mail apps in only after you have allowed it on its website. Until then, it refuses every password.',
} as const;
const own = {
  mender: 'customer',
  title: 'The server refused the login. Mail apps may need a password of their own.',
  customer: '{provider} wants a password that is made for mail apps. The one for its website does not work there.',
} as const;
const switchedAt = (site: string) =>
  `Sign in at ${site} in a browser, and open the settings for email.\nUnder “POP3/IMAP”, allow access by IMAP.\nThen try the same address and password in the app.\nIf you sign in with a second proof, make an app password there, and type that one.` as const;
const authorizationCode =
  'Sign in to your mailbox in a browser, and open its settings for POP3, SMTP and IMAP.\nSwitch IMAP and SMTP on.\nType the authorization code that you get there in the app, in place of the password.' as const;

/** By provider: the words that differ from those of a refusal elsewhere. `{provider}` is its name. */
export const appAccessVariants = {
  gmx: { ...off, fix: switchedAt('gmx.net') },
  'web-de': { ...off, fix: switchedAt('web.de') },
  netease: { ...off, fix: authorizationCode },
  qq: { ...off, fix: authorizationCode },
  yandex: {
    ...off,
    fix: 'Open the settings of Yandex Mail in a browser, and there the page for mail programs.\nAllow access by IMAP.\nMake an app password for mail in your Yandex ID, and type it in the app.',
  },
  'mail-ru': {
    ...own,
    fix: 'Open the security settings of your Mail.ru account in a browser.\nMake a password for external apps, with full access to mail.\nType it in the mail app in place of the usual one.',
  },
  't-online': {
    ...own,
    fix: 'Sign in to the customer centre of Telekom in a browser.\nSet a password for mail programs (“E-Mail-Passwort”).\nType that one in the mail app.',
  },
  zoho: {
    ...off,
    fix: 'Sign in to Zoho Mail in a browser, and open the settings of your mail account.\nSwitch IMAP access on.\nIf you sign in with a second proof, make an app password there, and type that one.',
  },
  'app-password': {
    ...own,
    fix: 'Open the security page of your account at {provider} in a browser.\nMake an app password for mail.\nType it in the mail app in place of the usual one.',
  },
} as const;

/** The name of the provider whose server this is, and the words for a refusal there; null: nothing is known of it. */
export function appAccessAt(host: string): { provider: string; variant: keyof typeof appAccessVariants } | null {
  const provider = providerOfServer(host);
  if (!provider) return null;
  const variant = providerVariant(host, known);
  if (variant) return { provider: provider.name, variant };
  return provider.authentication === 'app-password' ? { provider: provider.name, variant: 'app-password' } : null;
}
