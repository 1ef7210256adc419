// Mailspring 1.23 on Windows, Mac and Linux: read in its source.
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

const labels = { host: 'Server', port: 'Port', security: 'Security', username: 'Username', password: 'Password' };

export const mailspring = defineGuide({
  id: 'mailspring',
  name: 'Mailspring',
  aliases: ['Nylas Mail'],
  app: 'Mailspring',
  title: 'Set up Mailspring',
  systems: ['linux', 'windows', 'mac'],
  systemNames: 'Windows, Mac, Linux',
  device: 'desktop',
  minutes: 3,
  version: 'For Mailspring 1.23.',
  source: 'read',
  versionQuestion: null,
  protocolWords: { imap: 'IMAP', pop3: null },
  securityWords: { tls: 'SSL / TLS', starttls: 'STARTTLS' },
  steps: [
    {
      title: 'Add an account',
      texts: [
        { text: 'Press **Get Started**. On **Connect an email account** choose **IMAP / SMTP**.' },
        { text: 'A Mailspring ID is a choice, not a must.' },
      ],
      groups: [ownValue('address', 'Email')],
    },
    signInStep('Mailspring'),
    {
      title: 'Type your password',
      when: { authentication: typedPassword },
      groups: [ownValue('password', 'Password')],
      after: [{ text: 'Then press **Continue**.' }],
      notes: [appPasswordNote],
    },
    {
      title: 'Fill in the two servers',
      when: { authentication: typedPassword },
      texts: [{ text: 'The page is called **Set up Account**.' }],
      drawing: { kind: 'window', title: 'Set up Account', button: 'Connect' },
      groups: [
        serverGroup('incoming', 'Incoming Mail (IMAP)', {
          host: labels.host,
          port: labels.port,
          security: labels.security,
          username: labels.username,
        }),
        serverGroup('outgoing', 'Outgoing Mail (SMTP)', labels),
      ],
      after: [{ text: 'Then press **Connect Account**.' }],
      notes: [
        { kind: 'info', text: 'A new port changes the security by itself. Compare both at the end.' },
        { kind: 'safety', text: 'Leave **Allow insecure SSL** unticked, and never choose **None**.' },
        noOutgoingNote,
      ],
    },
  ],
  unasked: {},
  sections: {
    protocol: none('Mailspring does not ask: it reads by IMAP only.'),
    username: { texts: [{ text: 'Put {incoming.username} into **Username**, for both servers.' }] },
    copies: none('Nothing to set: by IMAP your mail stays on the server.'),
    junk: none('Mailspring has no junk filter of its own. A filter on the server works here too.'),
    folders: {
      path: ['Preferences', 'Folders'],
      texts: [
        { text: 'Choose the folders for sent mail, drafts, spam and trash.' },
        { text: 'A path prefix is called **Custom Container Folder**, on the page with the servers. Few need it.' },
      ],
    },
    change: {
      path: ['Preferences', 'Accounts', 'Update Connection Settings'],
      texts: [{ text: 'The page with both servers opens again.' }],
    },
    exception: {
      path: ['Preferences', 'Accounts', 'Update Connection Settings'],
      texts: [{ text: 'Untick **Allow insecure SSL**, for both servers, then connect again.' }],
    },
    remove: {
      path: ['Preferences', 'Accounts'],
      texts: [{ text: 'Choose the account and press the minus sign.' }, ...mailThatStays],
    },
  },
  fetch: 'Mailspring fetches by itself. Wait a minute.',
  firstError: {
    shows: 'Authentication Error - Check your username and password.',
    code: false,
    means: 'The server refused the user name or the password.',
    remedy: remedies.login,
  },
  troubles: [
    {
      shows: 'Connection Error - Unable to connect to the server / port you provided.',
      code: false,
      remedy: 'Copy the server name again. Then compare the port.',
    },
    { shows: 'Certificate Error', code: false, remedy: remedies.certificate },
    {
      shows: 'StartTLS is not available.',
      code: false,
      remedy: 'The port belongs to the other kind of encryption. Compare port and security with the steps above.',
    },
  ],
  others: ['thunderbird', 'evolution', 'apple-mail'],
});
