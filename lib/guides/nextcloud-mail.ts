// The Mail app of Nextcloud, 5.12: read in its source.
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

const labels = (name: string) => ({
  host: `${name} Host`,
  security: `${name} Security`,
  port: `${name} Port`,
  username: `${name} User`,
  password: `${name} Password`,
});

export const nextcloudMail = defineGuide({
  id: 'nextcloud-mail',
  name: 'Nextcloud Mail',
  aliases: ['webmail'],
  app: 'Nextcloud Mail',
  title: 'Set up Nextcloud Mail',
  systems: [],
  systemNames: 'Webmail, in any browser',
  device: 'browser',
  minutes: 3,
  version: 'For Nextcloud Mail 5.12.',
  source: 'read',
  versionQuestion: null,
  protocolWords: { imap: 'IMAP', pop3: null },
  securityWords: { tls: 'SSL/TLS', starttls: 'STARTTLS' },
  steps: [
    {
      title: 'Open Mail in your Nextcloud',
      texts: [{ text: 'The page says **Connect your mail account**. Choose **Manual** there.' }],
      groups: [ownValue('address', 'Mail address')],
    },
    signInStep('Nextcloud Mail'),
    {
      title: 'Fill in both servers',
      when: { authentication: typedPassword },
      drawing: { kind: 'window', title: 'Connect your mail account', button: 'Connect' },
      groups: [
        serverGroup('incoming', 'Receiving', labels('IMAP')),
        serverGroup('outgoing', 'Sending', labels('SMTP')),
      ],
      after: [{ text: 'Then press **Connect**.' }],
      notes: [
        appPasswordNote,
        { kind: 'safety', text: 'At **Security** never choose **None**.' },
        noOutgoingNote,
        {
          kind: 'info',
          text: 'Your Nextcloud server then fetches your mail and keeps the password. Your mail host sees its address, not yours.',
        },
      ],
    },
  ],
  unasked: {},
  sections: {
    protocol: none('Nextcloud Mail does not ask: it reads by IMAP only.'),
    username: { texts: [{ text: 'Choose **Manual**. Put {incoming.username} into **IMAP User** and **SMTP User**.' }] },
    copies: none('Nothing to set: by IMAP your mail stays on the server.'),
    junk: none('It has no junk filter of its own: it shows what the server sorted.'),
    folders: {
      path: ['Account menu', 'Account settings', 'Default folders'],
      texts: [{ text: 'Choose the folders for drafts, sent mail, trash and junk. There is no path prefix to set.' }],
    },
    change: {
      path: ['Account menu', 'Account settings', 'Mail server'],
      texts: [{ text: 'Both servers stand there.' }],
    },
    exception: none('It lets no certificate through unless whoever runs the Nextcloud says so. Ask them.'),
    remove: {
      path: ['Account menu', 'Remove account'],
      texts: [{ text: 'Only Nextcloud forgets the account.' }, ...mailThatStays],
    },
  },
  fetch: 'Press Refresh.',
  firstError: {
    shows: 'IMAP username or password is wrong',
    code: false,
    means: 'The server refused the user name or the password.',
    remedy: remedies.login,
  },
  troubles: [
    {
      shows: 'Configuration discovery failed. Please use the manual settings',
      code: false,
      remedy: 'That can happen. Choose Manual and copy the values above.',
    },
    { shows: 'IMAP server is not reachable', code: false, remedy: remedies.host },
  ],
  others: ['roundcube', 'thunderbird', 'thunderbird-android'],
});
