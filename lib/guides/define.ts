// The contract of a guide, and the parts that several guides share word for word.
import type { Guide, GuideGroup, GuideNote, GuideStep } from '../model/guide.ts';
import type { Authentication } from '../model/settings.ts';

export type { Guide } from '../model/guide.ts';

/** Keeps the guide's own type and checks it against the contract. */
export function defineGuide(guide: Guide): Guide {
  return guide;
}

/** Accounts whose password is typed into the app, unlike those that sign in on the provider's own page. */
export const typedPassword: readonly Authentication[] = ['password', 'app-password'];

/** For accounts at providers that take a password made for one app only. */
export const appPasswordNote: GuideNote = {
  kind: 'info',
  when: { authentication: ['app-password'] },
  text: 'Your mail host wants an app password here. Make one in the security settings of your mail account. Your usual password will be refused.',
};

/** For accounts that are signed in to in the provider's own window (OAuth 2.0, RFC 6749). */
export function signInStep(app: string): GuideStep {
  return {
    title: 'Sign in at your mail host',
    duties: ['incoming', 'outgoing', 'password'],
    when: { authentication: ['oauth2'] },
    texts: [
      {
        text: `${app} opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.`,
      },
      { text: `${app} then fills in both servers by itself.` },
    ],
  };
}

/** What each app calls a server's four values. A label left out: the app does not ask for that value here. */
interface Labels {
  host: string;
  port?: string;
  security?: string;
  username?: string;
}

/** The values of one server under the app's own names, in the order of its form. */
export function serverGroup(side: 'incoming' | 'outgoing', heading: string, labels: Labels, mark?: string): GuideGroup {
  const rows = (['host', 'port', 'security', 'username'] as const).flatMap((key) => {
    const label = labels[key];
    return label === undefined ? [] : [{ field: `${side}.${key}` as const, label }];
  });
  return { heading, rows, ...(mark ? { mark } : {}), ...(side === 'outgoing' ? { when: { outgoing: true } } : {}) };
}

/** For accounts without a server to send with: the app asks for one all the same. */
export const noOutgoingNote: GuideNote = {
  kind: 'info',
  when: { outgoing: false },
  text: 'We found no server for sending. Ask your mail host for its outgoing mail server before you go on.',
};

/** For POP accounts: mail must stay on the server, or other devices lose it. */
export function keepCopyStep(title: string, path: readonly string[], text: string): GuideStep {
  return { title, duties: [], when: { protocol: 'pop3', leavesCopies: true }, path, texts: [{ text }] };
}
