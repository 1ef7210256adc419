// Samsung Email on Galaxy phones and tablets: few described it, so the words stay general.
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

const labels = { security: 'Security type', port: 'Port' };

export const samsungEmail = defineGuide({
  id: 'samsung-email',
  name: 'Samsung Email',
  aliases: ['Galaxy', 'Samsung Mail'],
  app: 'Samsung Email',
  title: 'Set up Samsung Email',
  systems: ['android'],
  systemNames: 'Samsung phones and tablets',
  device: 'phone',
  minutes: 4,
  version: 'For Samsung Email.',
  source: 'general',
  versionQuestion: null,
  protocolWords: { imap: 'IMAP', pop3: 'POP3' },
  securityWords: { tls: 'SSL', starttls: 'TLS' },
  steps: [
    {
      title: 'Add an account',
      path: ['Menu', 'Settings', 'Add account', 'Other'],
      texts: [{ text: 'The menu is the button with three lines.' }],
    },
    signInStep('Samsung Email'),
    {
      title: 'Say who you are',
      when: { authentication: typedPassword },
      groups: [ownValue('address', 'Email address'), ownValue('password', 'Password')],
      after: [{ text: 'Then tap **Manual setup**, not **Sign in**.' }],
      notes: [appPasswordNote],
    },
    {
      title: 'Choose {protocol}',
      when: { authentication: typedPassword },
      texts: [{ text: 'Tap **{protocol} account**.' }],
    },
    {
      title: 'Fill in the two servers',
      when: { authentication: typedPassword },
      groups: [
        serverGroup('incoming', 'Incoming server', { username: 'User name', host: '{protocol} server', ...labels }),
        serverGroup('outgoing', 'Outgoing server', { host: 'SMTP server', ...labels, username: 'User name' }),
      ],
      notes: [
        { kind: 'safety', text: 'Never choose **None**, nor a security type that says “accept all”.' },
        noOutgoingNote,
      ],
    },
  ],
  unasked: {},
  sections: {
    protocol: { texts: [{ text: 'After **Manual setup**, tap **{protocol} account**.' }] },
    username: { texts: [{ text: 'Put {incoming.username} into **User name**, for both servers.' }] },
    copies: { texts: [{ text: 'If the app asks when to delete mail from the server, choose **Never**.' }] },
    junk: none('We know of no switch for a junk filter in this app. A filter on the server works here too.'),
    folders: none('We know of no choice for folders. If there is a path prefix, leave it empty.'),
    change: {
      path: ['Menu', 'Settings'],
      texts: [{ text: 'Tap your account, then **Server settings** at the bottom.' }],
    },
    exception: {
      path: ['Menu', 'Settings'],
      texts: [{ text: 'Tap your account, then **Server settings**. **Security type** must not say “accept all”.' }],
    },
    remove: {
      path: ['Menu', 'Settings'],
      texts: [{ text: 'Tap your account, then **Remove account**.' }, ...mailThatStays],
    },
  },
  fetch: 'Open the app and pull the list of messages down.',
  firstError: {
    shows: 'The app cannot log in',
    code: false,
    means: 'The server refused the user name or the password, or was not reached.',
    remedy: remedies.login,
  },
  troubles: [
    { shows: 'The app cannot connect to the server', code: false, remedy: remedies.host },
    { shows: 'A warning about the certificate', code: false, remedy: remedies.certificate },
  ],
  others: ['gmail-android', 'thunderbird-android', 'outlook-mobile'],
});
