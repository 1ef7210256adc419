// Thunderbird for Android, and K-9 Mail, which is the same program under its older name. Read in its source, version 24.
import {
  appPasswordNote,
  defineGuide,
  mailThatStays,
  none,
  noOutgoingNote,
  ownValue,
  remedies,
  serverGroup,
  signInStep,
  typedPassword,
} from './define.ts';

interface Names<Id extends string> {
  id: Id;
  name: string;
  aliases: readonly string[];
  other: string;
}

/** The guide of one of the two. `other`: the id of its twin's guide. */
export function thunderbirdOnAndroid<const Id extends string>({ id, name, aliases, other }: Names<Id>) {
  return defineGuide({
    id,
    name,
    aliases,
    app: name,
    title: `Set up ${name}`,
    systems: ['android'],
    systemNames: 'Android',
    device: 'phone',
    minutes: 4,
    version: `For ${name} of 2026.`,
    source: 'read',
    versionQuestion: null,
    protocolWords: { imap: 'IMAP', pop3: 'POP3' },
    securityWords: { tls: 'SSL/TLS', starttls: 'StartTLS' },
    steps: [
      {
        title: 'Add an account',
        texts: [
          { text: 'At the first start: **Get started**, then **Add an email account now**.' },
          { text: 'Later: **Settings**, then **Add account**.' },
        ],
        groups: [ownValue('address', 'Email address')],
        after: [{ text: 'Then tap **Next**.' }],
      },
      signInStep(name),
      {
        title: 'Open the form',
        when: { authentication: typedPassword },
        texts: [{ text: 'Tap **Configure manually**, or **Edit configuration** if one was found.' }],
        notes: [
          {
            kind: 'safety',
            text: 'Does it say “This configuration is not trusted”? Then do not tick that you trust it. Edit it instead.',
          },
        ],
      },
      {
        title: 'Choose {protocol} and fill in the incoming server',
        when: { authentication: typedPassword },
        groups: [
          serverGroup('incoming', 'Incoming server', {
            protocol: 'Protocol',
            host: 'Server',
            security: 'Security',
            port: 'Port',
            username: 'Username',
            password: 'Password',
          }),
        ],
        after: [{ text: 'At **Authentication** choose **Normal password**. Then tap **Next**.' }],
        notes: [appPasswordNote],
      },
      {
        title: 'Fill in the outgoing server',
        when: { authentication: typedPassword },
        groups: [
          serverGroup('outgoing', 'Outgoing server', {
            host: 'Server',
            security: 'Security',
            port: 'Port',
            username: 'Username',
            password: 'Password',
          }),
        ],
        after: [{ text: 'Then tap **Next**. The app tries both servers.' }],
        notes: [noOutgoingNote],
      },
      {
        title: 'Finish',
        when: { authentication: typedPassword },
        texts: [{ text: 'Leave the special folders on **Automatic**. Type **Your name**, then go on to the end.' }],
      },
    ],
    unasked: {},
    sections: {
      protocol: { texts: [{ text: 'At **Protocol** choose **{protocol}**, on top of the form.' }] },
      username: { texts: [{ text: 'Put {incoming.username} into **Username**, in both forms.' }] },
      copies: {
        path: ['Account settings', 'Fetching mail'],
        texts: [{ text: 'At **When I delete a message** choose **Do not delete on server**.' }],
      },
      junk: none(`${name} has no junk filter of its own. A filter on the server works here too.`),
      folders: {
        path: ['Account settings', 'Folders'],
        texts: [
          { text: 'Choose the folders for drafts, sent mail, spam and trash. Usually they are found by themselves.' },
          {
            text: 'Few servers need a path prefix: **Auto-detect IMAP namespace** finds it. Else type **IMAP path prefix**.',
          },
        ],
      },
      change: {
        path: ['Account settings', 'Fetching mail', 'Incoming server'],
        texts: [{ text: 'The other one is under **Sending mail**, **Outgoing server**.' }],
      },
      exception: {
        texts: [
          { text: 'We know of no list of them. Remove the account and add it again.' },
          { text: 'Then choose **Go back (recommended)** when a warning comes.' },
        ],
      },
      remove: {
        path: ['Account settings', 'Remove account'],
        texts: [{ text: 'It asks once more. Only the app forgets the account.' }, ...mailThatStays],
      },
    },
    fetch: 'Open the app and pull the list of messages down.',
    firstError: {
      shows: 'Checking incoming server settings failed',
      code: false,
      means: 'The line below says what: the login, the network, or the server.',
      remedy: 'For “Authentication error”, test your password in webmail. Else copy the server name again.',
    },
    troubles: [
      {
        shows: 'Configuration not found',
        code: false,
        remedy: 'That can happen. Tap Configure manually and copy the values above.',
      },
      {
        shows: 'Certificate error',
        code: false,
        remedy: 'Tap Go back, not Advanced. Copy the server name again, then check your address here.',
      },
      { shows: 'Authentication error', code: false, remedy: remedies.login },
    ],
    others: [other, 'fairemail', 'gmail-android'],
  });
}

export const thunderbirdAndroid = thunderbirdOnAndroid({
  id: 'thunderbird-android',
  name: 'Thunderbird for Android',
  aliases: ['Mozilla'],
  other: 'k9-mail',
});
