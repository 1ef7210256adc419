// Classic Outlook for Windows: the desktop program of Microsoft 365 and of Office 2019 to 2024.
import {
  appPasswordNote,
  defineGuide,
  mailThatStays,
  noOutgoingNote,
  oneFilter,
  ownValue,
  remedies,
  serverGroup,
  signInStep,
  typedPassword,
} from './define.ts';

const labels = { host: 'Server', port: 'Port', security: 'Encryption method' };

export const outlookClassic = defineGuide({
  id: 'outlook-classic',
  name: 'Classic Outlook for Windows',
  aliases: ['Microsoft', 'Office', '365', '2019', '2021', '2024'],
  app: 'Outlook',
  title: 'Set up classic Outlook on Windows',
  systems: ['windows'],
  systemNames: 'Windows',
  device: 'desktop',
  minutes: 5,
  version: 'For classic Outlook 2019 and later.',
  source: 'hosts',
  versionQuestion: { text: 'Is mine new or classic?', article: 'new-or-classic-outlook' },
  protocolWords: { imap: 'IMAP', pop3: 'POP' },
  securityWords: { tls: 'SSL/TLS', starttls: 'STARTTLS' },
  steps: [
    { title: 'Add an account', path: ['File', 'Add Account'] },
    {
      title: 'Type your address, and say you set it up yourself',
      when: { authentication: typedPassword },
      groups: [ownValue('address', 'Address')],
      after: [{ text: 'Open **Advanced options**, tick **Let me set up my account manually**, then **Connect**.' }],
    },
    {
      title: 'Type your address',
      when: { authentication: ['oauth2'] },
      groups: [ownValue('address', 'Address')],
      after: [{ text: 'Then press **Connect**.' }],
    },
    signInStep('Outlook'),
    {
      title: 'Choose {protocol}',
      when: { authentication: typedPassword },
      texts: [{ text: 'Outlook shows several kinds of account. Yours is **{protocol}**.' }],
    },
    {
      title: 'Type your password',
      when: { authentication: typedPassword },
      groups: [ownValue('password', 'Password')],
      after: [{ text: 'Then **Connect**. Some versions ask for it after the servers.' }],
      notes: [appPasswordNote],
    },
    {
      title: 'Fill in the two servers',
      when: { authentication: typedPassword },
      texts: [{ text: 'If Outlook fails first, press **Change account settings**. The form opens then.' }],
      drawing: { kind: 'window', title: '{protocol} Account Settings', button: 'Next' },
      groups: [serverGroup('incoming', 'Incoming mail', labels), serverGroup('outgoing', 'Outgoing mail', labels)],
      after: [{ text: 'Leave **Secure Password Authentication** off. Press **Next** or **Connect**, then **Done**.' }],
      notes: [
        { kind: 'info', text: 'Compare the encryption in both places. Outlook may start with another choice.' },
        noOutgoingNote,
      ],
      older: {
        title: 'My Outlook shows an older window, or my user name differs',
        lines: [
          'Open the Control Panel, then **Mail**, then **Email Accounts**. Some computers show this window by themselves.',
          'Choose **Manual setup or additional server types**, then **POP or IMAP**.',
          'Type the servers above, and {incoming.username} as **User name**.',
          'Press **More settings**, then **Outgoing Server**.',
          'Tick **My outgoing server (SMTP) requires authentication**.',
          'The ports and the encryption are under **Advanced**.',
        ],
      },
    },
  ],
  unasked: {
    'incoming.username':
      'The short window has no field for the user name. It takes your address. The older window has one.',
    'outgoing.username': 'The short window has no field for it. The older window uses the same as for receiving.',
  },
  sections: {
    protocol: {
      texts: [
        { text: 'After the address, press **{protocol}**. Without that choice Outlook mostly takes IMAP.' },
        { text: 'It cannot be changed later. Add the account again beside the old one.' },
      ],
    },
    username: {
      path: ['Control Panel', 'Mail', 'Email Accounts'],
      texts: [
        { text: 'The short window has no field for it. The older window has: **User name**.' },
        { text: 'Put {incoming.username} there. The steps above show the older window, folded away.' },
      ],
    },
    copies: {
      path: ['File', 'Account Settings', 'Account Settings', 'Change', 'More settings', 'Advanced'],
      texts: [
        {
          text: 'Tick **Leave a copy of messages on the server**. Untick **Remove from server after** some days, or other devices lose mail.',
        },
      ],
    },
    junk: {
      path: ['Home', 'Junk', 'Junk E-mail Options'],
      article: 'junk-filter-outlook',
      texts: [
        {
          text: 'If your mail host sorts junk on the server, choose **No Automatic Filtering**. It is often set already.',
        },
        oneFilter,
        { text: 'Your list under **Blocked Senders** still applies. Empty it too if you want no filter at all.' },
      ],
    },
    folders: {
      path: ['File', 'Account Settings', 'Account Settings', 'Change', 'More settings', 'Advanced'],
      texts: [{ text: 'Few servers need **Root folder path**. Leave it empty unless your mail host names one.' }],
    },
    change: {
      path: ['File', 'Account Settings', 'Server Settings'],
      texts: [{ text: 'Choose your account first. In older versions it is **Account Settings**, then **Change**.' }],
    },
    exception: {
      texts: [
        { text: 'Outlook keeps none of its own: a certificate that you installed is kept by Windows.' },
        { text: 'Ask whoever looks after your computer to remove it.' },
      ],
    },
    remove: {
      path: ['File', 'Account Settings', 'Account Settings'],
      texts: [{ text: 'Choose the account and press **Remove**.' }, ...mailThatStays],
    },
  },
  fetch: 'Press Send/Receive All Folders.',
  firstError: {
    shows: 'Something went wrong. We couldn’t connect to the incoming (IMAP) server.',
    code: false,
    means: 'Outlook tried values of its own, or one of yours differs.',
    remedy: 'Press Change account settings and compare both servers with the steps above.',
  },
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
    { shows: 'A warning about the certificate', code: false, remedy: remedies.certificate },
  ],
  others: ['outlook-new', 'iphone', 'thunderbird'],
});
