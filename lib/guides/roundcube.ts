// Roundcube webmail, 1.6 and 1.7: read in its source. Whoever runs it has set the servers.
import { defineGuide, none, ownValue } from './define.ts';

const setByHost = 'You set no servers: whoever runs the webmail has done that.';

export const roundcube = defineGuide({
  id: 'roundcube',
  name: 'Roundcube',
  aliases: ['webmail'],
  app: 'Roundcube',
  title: 'Use Roundcube in the browser',
  systems: [],
  systemNames: 'Webmail, in any browser',
  device: 'browser',
  minutes: 1,
  version: 'For Roundcube 1.6 and 1.7.',
  source: 'read',
  versionQuestion: null,
  protocolWords: { imap: 'IMAP', pop3: null },
  securityWords: { tls: 'SSL/TLS', starttls: 'STARTTLS' },
  steps: [
    {
      title: 'Open your webmail',
      texts: [
        { text: 'Your mail host names its address. Look in a letter of theirs, or on their website.' },
        { text: 'See that the browser shows that very address before you type anything.' },
      ],
    },
    {
      title: 'Log in',
      groups: [
        {
          heading: null,
          rows: [
            { field: 'incoming.username', label: 'Username' },
            { field: 'password', label: 'Password' },
          ],
        },
      ],
      after: [{ text: 'Then press **Login**. Some show a field **Server** too: leave it as it is.' }],
    },
    {
      title: 'Say who you are',
      path: ['Settings', 'Identities'],
      texts: [{ text: 'Open the identity and see that name and address are yours:' }],
      groups: [ownValue('address', 'Email')],
    },
  ],
  unasked: {
    'incoming.host': setByHost,
    'incoming.port': setByHost,
    'incoming.security': setByHost,
    'outgoing.host': setByHost,
    'outgoing.port': setByHost,
    'outgoing.security': setByHost,
    'outgoing.username': setByHost,
  },
  sections: {
    protocol: none('Webmail does not ask: it reads by IMAP, on the server itself.'),
    username: {
      texts: [{ text: 'Type {incoming.username} at **Username**. Under **Identities** stands your address.' }],
    },
    copies: none('Nothing to set: webmail shows what is on the server, and takes nothing away.'),
    junk: none('Roundcube has no junk filter of its own: it shows what the server sorted. Rules are under Settings.'),
    folders: {
      path: ['Settings', 'Preferences', 'Special Folders'],
      texts: [
        { text: 'Choose the folders for drafts, sent mail, junk and trash.' },
        { text: 'A folder is missing? See **Settings**, **Folders**, and tick it there.' },
      ],
    },
    change: none('There are no servers to change. Your password is changed at your mail host.'),
    exception: none('Webmail lets no certificate through: your browser judges the page. Go back if it warns.'),
    remove: none('There is no account to remove. Log out when you are done, above all on a foreign computer.'),
  },
  fetch: 'Press Refresh.',
  firstError: {
    shows: 'Login failed.',
    code: false,
    means: 'The server refused the user name or the password.',
    remedy: 'Type the whole address as user name. If it stays, set a new password at your mail host.',
  },
  troubles: [
    {
      shows: 'Connection to storage server failed.',
      code: false,
      remedy: 'The webmail cannot reach the mail server. Tell your mail host, then check your address here.',
    },
    {
      shows: 'SMTP Error: Authentication failed.',
      code: false,
      remedy: 'Only sending fails. Log out and in again. If it stays, tell your mail host.',
    },
  ],
  others: ['snappymail', 'nextcloud-mail', 'thunderbird'],
});
