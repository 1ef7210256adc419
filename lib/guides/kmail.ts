// KMail and Kontact on Linux: read in the files of 22.12; the newer wizard of KMail 24 was not seen.
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

const server = { security: 'Encryption', port: 'Port' };

export const kmail = defineGuide({
  id: 'kmail',
  name: 'KMail',
  aliases: ['Kontact', 'KDE', 'Plasma'],
  app: 'KMail',
  title: 'Set up KMail',
  systems: ['linux'],
  systemNames: 'Linux',
  device: 'desktop',
  minutes: 5,
  version: 'For KMail 22.12. Version 24 and later has another wizard.',
  source: 'read',
  versionQuestion: null,
  protocolWords: { imap: 'IMAP', pop3: 'POP3' },
  securityWords: { tls: 'SSL/TLS', starttls: 'STARTTLS' },
  steps: [
    {
      title: 'Open the wizard',
      path: ['Tools', 'Account Wizard'],
      texts: [{ text: 'It opens by itself the first time.' }],
    },
    {
      title: 'Say who you are',
      texts: [{ text: 'Your full name, this address, and your password:' }],
      groups: [ownValue('address', 'E-mail address')],
    },
    signInStep('KMail'),
    {
      title: 'Type your password',
      when: { authentication: typedPassword },
      groups: [ownValue('password', 'Password')],
      after: [{ text: 'Untick **Find provider settings on the Internet** to type all yourself. Then press **Next**.' }],
      notes: [appPasswordNote],
    },
    {
      title: 'Choose {protocol} and name the servers',
      when: { authentication: typedPassword },
      texts: [{ text: 'Choose **{protocol} account**.' }],
      drawing: { kind: 'window', title: '{protocol} account', button: 'Next' },
      groups: [
        serverGroup('incoming', null, { username: 'Username', host: 'Incoming server' }),
        { heading: null, when: { outgoing: true }, rows: [{ field: 'outgoing.host', label: 'Outgoing server' }] },
      ],
      after: [{ text: 'Then press **Finish**.' }],
      notes: [noOutgoingNote],
    },
    {
      title: 'Compare ports and encryption',
      when: { authentication: typedPassword },
      path: ['Settings', 'Configure KMail', 'Accounts'],
      texts: [{ text: 'Choose your account and press **Modify**. **Receiving** and **Sending** have a page each.' }],
      groups: [
        serverGroup('incoming', 'Receiving: under Advanced', server),
        serverGroup('outgoing', 'Sending', { ...server, username: 'Username' }),
      ],
      after: [{ text: '**Auto Detect** asks the server what it offers. Compare its answer with the values here.' }],
    },
  ],
  unasked: {},
  sections: {
    protocol: { texts: [{ text: 'On the page **Select Account Type** choose **{protocol} account**.' }] },
    username: { texts: [{ text: 'Put {incoming.username} into **Username**, for receiving and for sending.' }] },
    copies: {
      path: ['Settings', 'Configure KMail', 'Accounts', 'Receiving', 'Modify'],
      texts: [{ text: 'Tick **Leave fetched messages on the server**.' }],
    },
    junk: none(
      'KMail filters junk only if you set a filter program up yourself. A filter on the server works here too.',
    ),
    folders: {
      path: ['Settings', 'Configure KMail', 'Identities', 'Modify', 'Advanced'],
      texts: [{ text: 'Choose the folders for sent mail and drafts. The trash folder is in the account itself.' }],
    },
    change: {
      path: ['Settings', 'Configure KMail', 'Accounts'],
      texts: [{ text: 'Choose your account under **Receiving** or **Sending**, then press **Modify**.' }],
    },
    exception: none('We know of no list in KMail. The desktop keeps such certificates in its own network settings.'),
    remove: {
      path: ['Settings', 'Configure KMail', 'Accounts', 'Receiving'],
      texts: [{ text: 'Choose the account and press **Remove**. Do the same under **Sending**.' }, ...mailThatStays],
    },
  },
  fetch: 'Press Check Mail.',
  firstError: {
    shows: 'Could Not Authenticate',
    code: false,
    means: 'The server refused the user name or the password.',
    remedy: remedies.login,
  },
  troubles: [
    { shows: 'Could not connect to the IMAP-server', code: false, remedy: remedies.host },
    { shows: 'A warning about the certificate', code: false, remedy: remedies.certificate },
  ],
  others: ['thunderbird', 'evolution', 'claws-mail'],
});
