// Classic Outlook for Windows: the desktop program of Microsoft 365 and of Office 2019 to 2024.
import {
  appPasswordNote,
  defineGuide,
  keepCopyStep,
  noOutgoingNote,
  serverGroup,
  signInStep,
  typedPassword,
} from './define.ts';

const labels = { host: 'Server', port: 'Port', security: 'Encryption' };

export const outlookClassic = defineGuide({
  id: 'outlook-classic',
  name: 'Classic Outlook for Windows',
  app: 'Outlook',
  title: 'Set up classic Outlook on Windows',
  systems: ['windows'],
  systemNames: 'Windows',
  device: 'desktop',
  minutes: 5,
  version: 'For classic Outlook.',
  versionQuestion: { text: 'Is mine new or classic?', article: 'new-or-classic-outlook' },
  securityWords: { tls: 'SSL/TLS', starttls: 'STARTTLS' },
  steps: [
    { title: 'Add an account', duties: [], path: ['File', 'Add Account'] },
    {
      title: 'Type your address, and say you set it up yourself',
      duties: [],
      when: { authentication: typedPassword },
      groups: [{ heading: null, rows: [{ field: 'address', label: 'Address' }] }],
      after: [{ text: 'Open **Advanced options**, tick **Let me set up my account manually**, then **Connect**.' }],
    },
    {
      title: 'Type your address',
      duties: [],
      when: { authentication: ['oauth2'] },
      groups: [{ heading: null, rows: [{ field: 'address', label: 'Address' }] }],
      after: [{ text: 'Then press **Connect**.' }],
    },
    signInStep('Outlook'),
    {
      title: 'Choose {protocol}',
      duties: [],
      when: { authentication: typedPassword },
      texts: [{ text: 'Outlook shows several kinds of account. Yours is **{protocol}**.' }],
    },
    {
      title: 'Fill in the two servers',
      duties: ['incoming', 'outgoing'],
      when: { authentication: typedPassword },
      drawing: {
        kind: 'window',
        title: '{protocol} Account Settings',
        ports: true,
        second: { kind: 'security', label: 'Encryption method' },
        button: 'Next',
      },
      groups: [serverGroup('incoming', 'Incoming mail', labels), serverGroup('outgoing', 'Outgoing mail', labels)],
      notes: [
        { kind: 'info', text: 'Compare the encryption in both places. Outlook may start with another choice.' },
        noOutgoingNote,
      ],
      older: {
        title: 'My Outlook shows an older window',
        lines: [
          'Choose **Manual setup or additional server types**, then **POP or IMAP**.',
          'Type the servers above, and {incoming.username} as user name.',
          'Press **More Settings**, then **Outgoing Server**.',
          'Tick **My outgoing server (SMTP) requires authentication**.',
          'The ports and the encryption are under **Advanced**.',
        ],
      },
    },
    {
      title: 'Type your password',
      duties: ['password'],
      when: { authentication: typedPassword },
      texts: [{ text: 'Your email password, then **Connect** and **Done**.' }],
      notes: [appPasswordNote],
    },
    keepCopyStep(
      'Leave your mail on the server',
      ['File', 'Account Settings', 'Account Settings'],
      'Open your account and find **Leave a copy of messages on the server**. Tick it. Without it, other devices may lose mail.',
    ),
    {
      title: 'Let one filter sort your junk',
      duties: [],
      path: ['Home', 'Junk', 'Junk E-mail Options', 'No Automatic Filtering'],
      texts: [
        {
          text: 'Do this if your mail host sorts junk on the server. Two filters hide mail from each other. Your list of blocked senders still applies.',
        },
      ],
    },
  ],
  fetch: 'Press Send/Receive All Folders.',
  troubles: [
    { shows: '0x800CCC0E', code: true, remedy: 'Outlook cannot reach the server. Copy the server name again.' },
    { shows: '0x800CCCDD', code: true, remedy: 'The server closed the connection. Wait a minute, then try again.' },
    { shows: '0x800CCC92', code: true, remedy: 'The server refused the login. Test your password in webmail.' },
    {
      shows: '0x800CCC0F',
      code: true,
      remedy: 'The connection broke off. Wait a minute, then try again. If it stays, try on another network.',
    },
    {
      shows: '0x8004210B',
      code: true,
      remedy: 'The server took too long to answer. Check the port, then try on another network.',
    },
    {
      shows: 'Outlook asks for the password again and again',
      code: false,
      remedy: 'The server refuses it, or Outlook kept an old one. Test your password in webmail, then type it again.',
    },
    {
      shows: 'A warning about the certificate',
      code: false,
      remedy: 'Do not continue past it. Copy the server name again, then check your address here.',
    },
  ],
  others: ['outlook-new', 'iphone', 'thunderbird'],
});
