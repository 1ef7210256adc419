// The server takes no password at all: apps must sign in through the provider's own page (OAuth 2.0).
import type { DoorEvidence } from '../../model/evidence.ts';
import { defineRule } from '../define.ts';
import { loginFaults, providerVariant } from '../shared/login-faults.ts';

const oauthMechanisms: readonly string[] = ['XOAUTH2', 'OAUTHBEARER'];

/** Only OAuth is offered inside TLS. IMAP also has the LOGIN command, unless it is disabled (RFC 9051 6.2.3). */
function offersOauthOnly({ protocol, result, mechanisms, capabilities }: DoorEvidence): boolean {
  if (result !== 'ready' || mechanisms.length === 0) return false;
  const loginDisabled = protocol !== 'imap' || capabilities.afterTls?.includes('LOGINDISABLED') === true;
  return loginDisabled && mechanisms.every((mechanism) => oauthMechanisms.includes(mechanism));
}

const known = ['google', 'microsoft-365', 'outlook-com', 'yahoo', 'zoho'] as const;
const microsoft =
  'Add the account anew in the mail app.\nChoose to sign in with Microsoft, and follow its page.\nIf the app has no such choice, use Outlook or a newer app.';

export const oauthOnly = defineRule({
  id: 'oauth-only',
  reference: 'RFC 7628 3',
  needs: ['imap'],
  uses: ['submission', 'login'],
  severity: 'error',
  mender: 'customer',
  messages: {
    title: 'This provider wants you to sign in on its own page.',
    customer:
      'The server {host} takes no password from mail apps. Your app must open the sign-in page of the provider.',
    agent: '{host} ({protocols} on {ports}): OAuth 2.0 only, no password login. Code: {code}. It said: {words}',
    fix: "Add the account anew in the mail app.\nChoose the sign-in by the provider's own page, if the app offers it.\nIf the app has no such choice, use a newer app.",
  },
  variants: {
    google: {
      fix: 'Add the account anew in the mail app.\nChoose to sign in with Google, and follow its page.\nIf the app has no such choice, make an app password at myaccount.google.com/apppasswords.',
    },
    'microsoft-365': { fix: microsoft },
    'outlook-com': { fix: microsoft },
    yahoo: {
      fix: 'Add the account anew in the mail app.\nChoose to sign in with Yahoo, and follow its page.\nIf the app has no such choice, make an app password on the account security page of Yahoo.',
    },
    zoho: {
      fix: 'Add the account anew in the mail app.\nChoose the sign-in by the page of Zoho, if the app offers it.\nIf not, make an app password on the security page of your Zoho account.',
    },
  },
  judge: ({ imap, submission = [], login = [] }) => {
    const refused = loginFaults(login, 'oauth-only');
    const hosts = refused.map(({ values }) => values.host);
    // Without a login it is only what the server offers: worth knowing before a password is typed in vain.
    const offered = [...imap, ...submission].filter((door) => offersOauthOnly(door) && !hosts.includes(door.host));
    const doors = [...Map.groupBy(offered, ({ host }) => host)].map(([host, group]) => ({
      subject: { host },
      values: {
        host,
        protocols: [...new Set(group.map(({ protocol }) => (protocol === 'imap' ? 'IMAP' : 'sending')))],
        ports: group.map(({ port }) => String(port)),
        code: 'no code',
        words: [...new Set(group.flatMap(({ mechanisms }) => mechanisms))].join(' '),
      },
      targets: group.map(({ port }) => `${host}:${port}`),
      severity: 'notice' as const,
    }));
    return [...refused, ...doors].map((fault) => {
      const variant = providerVariant(fault.values.host, known);
      return variant ? { ...fault, variant } : fault;
    });
  },
});
