// Geary 43 on Linux: it ran against a practice server.
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

const noPort =
  'Geary has no field for this port: it tries the usual ones. You can type another behind the server name.';

export const geary = defineGuide({
  id: 'geary',
  name: 'Geary',
  aliases: ['GNOME'],
  app: 'Geary',
  title: 'Set up Geary',
  systems: ['linux'],
  systemNames: 'Linux',
  device: 'desktop',
  minutes: 3,
  version: 'For Geary 43.',
  source: 'seen',
  versionQuestion: null,
  protocolWords: { imap: 'IMAP', pop3: null },
  securityWords: { tls: 'TLS', starttls: 'StartTLS' },
  steps: [
    {
      title: 'Add an account',
      path: ['Menu', 'Accounts', 'Add'],
      texts: [{ text: 'Your name, and this address:' }],
      groups: [ownValue('address', 'Email address')],
      after: [{ text: 'Then press **Next**.' }],
    },
    signInStep('Geary'),
    {
      title: 'Fill in the two servers',
      when: { authentication: typedPassword },
      drawing: { kind: 'window', title: 'Add an account', button: 'Create' },
      groups: [
        serverGroup('incoming', 'Receiving', { host: 'IMAP server', username: 'Login name', password: 'Password' }),
        serverGroup('outgoing', 'Sending', { host: 'SMTP server', username: 'Login' }),
      ],
      after: [
        { text: 'At **Login** choose **Use same login as receiving**. If the two differ: **Use a different login**.' },
        { text: 'Then press **Create**.' },
      ],
      notes: [appPasswordNote, noOutgoingNote],
    },
    {
      title: 'If it does not connect, compare the security',
      when: { authentication: typedPassword },
      path: ['Menu', 'Accounts'],
      texts: [
        { text: 'Open your account, then **Server Settings**. Compare **Transport security** there.' },
        {
          text: 'For another port, type it behind the name: {incoming.host}:{incoming.port} to receive.',
        },
        { when: { outgoing: true }, text: 'To send: {outgoing.host}:{outgoing.port}.' },
      ],
      groups: [
        { heading: 'Receiving', rows: [{ field: 'incoming.security', label: 'Security' }] },
        {
          heading: 'Sending',
          when: { outgoing: true },
          rows: [{ field: 'outgoing.security', label: 'Security' }],
        },
      ],
    },
  ],
  unasked: { 'incoming.port': noPort, 'outgoing.port': noPort },
  sections: {
    protocol: none('Geary does not ask: it reads by IMAP only.'),
    username: { texts: [{ text: 'Put {incoming.username} into **Login name**, in place of your address.' }] },
    copies: none('Nothing to set: by IMAP your mail stays on the server.'),
    junk: none('Geary has no junk filter of its own. A filter on the server works here too.'),
    folders: {
      path: ['Menu', 'Accounts'],
      texts: [
        { text: 'Geary finds the folders of the server by itself. There is no path prefix to set.' },
        { text: 'Open your account for **Save sent email on server**.' },
      ],
    },
    change: {
      path: ['Menu', 'Accounts'],
      texts: [{ text: 'Open your account, then **Server Settings**.' }],
    },
    exception: {
      texts: [
        { text: 'Close Geary. Start it once from a terminal: **geary --revoke-certs**.' },
        { text: 'It then forgets every certificate that you let through.' },
      ],
    },
    remove: {
      path: ['Menu', 'Accounts'],
      texts: [{ text: 'Open your account, then **Remove Account**. You can undo it at once.' }, ...mailThatStays],
    },
  },
  fetch: 'Geary fetches by itself. Wait a minute.',
  firstError: {
    shows: 'Check your receiving login and password',
    code: false,
    means: 'The server refused the login name or the password. The notice fades after a moment.',
    remedy: remedies.login,
  },
  troubles: [
    {
      shows: 'Untrusted Connection',
      code: false,
      remedy: 'Choose Don’t Trust This Server. Copy the server name again, then check your address here.',
    },
    { shows: 'The server cannot be found', code: false, remedy: remedies.host },
  ],
  others: ['evolution', 'thunderbird', 'mailspring'],
});
