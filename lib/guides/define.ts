// The contract of a guide, and the parts that several guides share word for word.
import type { Guide, GuideField, GuideGroup, GuideNote, GuideStep, NoSuchThing } from '../model/guide.ts';
import type { Authentication } from '../model/settings.ts';

export type { Guide } from '../model/guide.ts';

/** Checks a guide against the contract, and keeps its id for the list of them. */
export const defineGuide = <const Id extends string>(guide: Guide & { id: Id }): Guide & { id: Id } => guide;

/** Accounts whose password is typed into the app, unlike those that sign in on the provider's own page. */
export const typedPassword: readonly Authentication[] = ['password', 'app-password'];

/** For accounts at providers that take a password made for one app only. */
export const appPasswordNote: GuideNote = {
  kind: 'info',
  when: { authentication: ['app-password'] },
  text: 'Your mail host wants an app password here. Make one in the security settings of your mail account. Your usual password will be refused.',
};

/** The title of the step that every app has for accounts with their own sign-in page. */
export const signInTitle = 'Sign in at your mail host';

/** For accounts that are signed in to in the provider's own window (OAuth 2.0, RFC 6749). */
export function signInStep(app: string): GuideStep {
  return {
    title: signInTitle,
    when: { authentication: ['oauth2'] },
    texts: [
      {
        text: `${app} opens the sign-in page of your mail host. Choose **Sign in with Google** or **Sign in with Microsoft** if it asks. Type your password there and nowhere else.`,
      },
      { text: `${app} then fills in both servers by itself.` },
    ],
  };
}

/** What each app calls a server's values, in the order of its form. A label left out: the app does not ask for it here. */
type Labels = Partial<Record<'protocol' | 'host' | 'port' | 'security' | 'username' | 'password', string>>;

/** The values of one server under the app's own names. `heading`: null where the window holds nothing else. */
export function serverGroup(
  side: 'incoming' | 'outgoing',
  heading: string | null,
  labels: Labels,
  mark?: string,
): GuideGroup {
  const rows = (Object.keys(labels) as Array<keyof Labels>).flatMap((key) => {
    const label = labels[key];
    return label === undefined ? [] : [{ field: fieldOf(side, key), label }];
  });
  return { heading, rows, ...(mark ? { mark } : {}), ...(side === 'outgoing' ? { when: { outgoing: true } } : {}) };
}

function fieldOf(side: 'incoming' | 'outgoing', key: keyof Labels): GuideField {
  // For receiving it is simply "the password": the one that every app asks for.
  if (key === 'protocol' || (key === 'password' && side === 'incoming')) return key;
  return key === 'password' ? 'outgoing.password' : `${side}.${key}`;
}

/** One value of the person's own, without a heading. */
export const ownValue = (field: 'address' | 'password' | 'protocol', label: string): GuideGroup => ({
  heading: null,
  rows: [{ field, label }],
});

/** For accounts without a server to send with: the app asks for one all the same. */
export const noOutgoingNote: GuideNote = {
  kind: 'info',
  when: { outgoing: false },
  text: 'We found no server for sending. Ask your mail host for its outgoing mail server before you go on.',
};

/** The app has no such thing, and what that means. */
export const none = (why: string): NoSuchThing => ({ none: why });

/** Why a junk filter in the app is worth switching off. */
export const oneFilter = {
  text: 'Two filters hide mail from each other: you then look for lost mail in two places. The filter on the server still works, for all your devices.',
};

/** What happens to mail when an account is taken out of an app. */
export const mailThatStays = [
  {
    when: { protocol: 'imap' },
    text: 'With IMAP your mail stays on the server. Look in webmail first if you want to be sure.',
  },
  {
    when: { protocol: 'pop3' },
    text: 'Mail that came by POP may be on this device only. Look in webmail first, and save what is not there.',
  },
] as const;

/** What helps in every app, whatever it calls the fault. */
export const remedies = {
  login: 'Test your password in webmail. Then copy the user name again.',
  host: 'Copy the server name again. A blank before or after it is enough to fail.',
  certificate: 'Do not continue past it. Copy the server name again, then check your address here.',
} as const;
