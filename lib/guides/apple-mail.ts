// Apple Mail on macOS 13 and later.
import {
  appPasswordNote,
  defineGuide,
  mailThatStays,
  noOutgoingNote,
  oneFilter,
  remedies,
  signInStep,
  typedPassword,
} from './define.ts';

export const appleMail = defineGuide({
  id: 'apple-mail',
  name: 'Mail on a Mac',
  aliases: ['Apple Mail', 'Mac Mail', 'MacBook', 'iMac'],
  app: 'Mail',
  title: 'Set up Mail on your Mac',
  systems: ['mac'],
  systemNames: 'macOS',
  device: 'laptop',
  minutes: 4,
  version: 'For macOS 13 and later.',
  source: 'vendor',
  versionQuestion: null,
  protocolWords: { imap: 'IMAP', pop3: 'POP' },
  // One tick box stands for both kinds: the port tells Mail which (RFC 8314 3).
  securityWords: { tls: 'Use TLS/SSL: on', starttls: 'Use TLS/SSL: on' },
  steps: [
    {
      title: 'Add an account',
      path: ['Mail', 'Add Account', 'Other Mail Account'],
      texts: [{ text: 'You find these in the menu bar at the top. On some versions they are under **Accounts**.' }],
      notes: [
        {
          kind: 'info',
          when: { authentication: ['oauth2'] },
          text: 'Choose **Google** or **Microsoft Exchange** here, not **Other Mail Account**.',
        },
      ],
    },
    signInStep('Mail'),
    {
      title: 'Say who you are',
      when: { authentication: typedPassword },
      texts: [{ text: 'Your name, this address, and your password. Then press **Sign In**.' }],
      groups: [
        {
          heading: null,
          rows: [
            { field: 'address', label: 'Email Address' },
            { field: 'password', label: 'Password' },
          ],
        },
      ],
      notes: [
        appPasswordNote,
        {
          kind: 'info',
          text: 'Mail may say “Unable to verify account name or password”. That is normal here. The server fields appear below it.',
        },
      ],
    },
    {
      title: 'Choose {protocol} and fill in the servers',
      when: { authentication: typedPassword },
      texts: [{ text: 'At **Account Type** choose **{protocol}**. You cannot change it later.' }],
      drawing: { kind: 'window', title: 'Mail account', button: 'Sign In' },
      groups: [
        {
          heading: null,
          rows: [
            { field: 'incoming.username', label: 'User Name' },
            { field: 'protocol', label: 'Account Type' },
            { field: 'incoming.host', label: 'Incoming Mail Server' },
          ],
        },
        { heading: null, when: { outgoing: true }, rows: [{ field: 'outgoing.host', label: 'Outgoing Mail Server' }] },
      ],
      after: [{ text: 'One user name and one password stand for both servers here. Press **Sign In**.' }],
      notes: [noOutgoingNote],
    },
    {
      title: 'Set the ports',
      when: { authentication: typedPassword },
      path: ['Mail', 'Settings', 'Accounts', 'Server Settings'],
      texts: [{ text: 'Untick **Automatically manage connection settings**, for each server. Then compare:' }],
      groups: [
        {
          heading: 'Incoming',
          rows: [
            { field: 'incoming.port', label: 'Port' },
            { field: 'incoming.security', label: 'Security' },
          ],
        },
        {
          heading: 'Outgoing: press Account, then Edit SMTP Server List',
          when: { outgoing: true },
          rows: [
            { field: 'outgoing.username', label: 'Username' },
            { field: 'outgoing.port', label: 'Port' },
            { field: 'outgoing.security', label: 'Security' },
          ],
        },
      ],
      after: [{ text: 'At **Authentication** choose **Password**. Then press **Save**.' }],
      notes: [
        {
          kind: 'info',
          text: 'Mail may tick the automatic box again later. Sending then stops: it tries port 25 without a login.',
        },
      ],
      older: { title: 'Mine is older than macOS 13', lines: ['**Settings** is called **Preferences** there.'] },
    },
  ],
  unasked: {},
  sections: {
    protocol: {
      texts: [{ text: 'At **Account Type** choose **{protocol}**, in the second form. You cannot change it later.' }],
    },
    username: {
      texts: [
        { text: 'Mail takes your address. Put {incoming.username} into **User Name**, in the second form.' },
        { text: 'For sending, {outgoing.username} goes into **Username**, in the list of SMTP servers.' },
      ],
    },
    copies: {
      path: ['Mail', 'Settings', 'Accounts'],
      texts: [
        {
          text: 'Look for **Remove copy from server after retrieving a message**. Untick it. It is under **Account Information** or **Advanced**.',
        },
      ],
    },
    junk: {
      path: ['Mail', 'Settings', 'Junk Mail'],
      article: 'junk-filter-mac-mail',
      texts: [
        { text: 'If your mail host sorts junk on the server, untick **Enable junk mail filtering**.' },
        oneFilter,
        { text: 'Mail still shows the folder **Junk**: it holds what the server put there.' },
      ],
    },
    folders: {
      path: ['Mail', 'Settings', 'Accounts', 'Mailbox Behaviors'],
      texts: [
        { text: 'Choose the folders of the server for drafts, sent mail, junk and trash.' },
        {
          text: 'Few servers need a path prefix: **Server Settings**, **Advanced IMAP Settings**, **IMAP Path Prefix**.',
        },
      ],
    },
    change: {
      path: ['Mail', 'Settings', 'Accounts', 'Server Settings'],
      texts: [
        { text: 'Change **Host Name**, **Username** or **Port** here, then press **Save**.' },
        { text: 'If something fails, **Window**, **Connection Doctor** shows which server does.' },
      ],
    },
    exception: {
      texts: [
        { text: 'A Mac keeps such certificates in the app **Keychain Access**.' },
        { text: 'Look for your server’s name there and delete the entry.' },
      ],
    },
    remove: {
      path: ['Mail', 'Settings', 'Accounts'],
      texts: [{ text: 'Choose the account and press the minus sign below the list.' }, ...mailThatStays],
    },
  },
  fetch: 'Press the envelope at the top of the list.',
  firstError: {
    shows: 'Unable to verify account name or password',
    code: false,
    means: 'The first time it is normal: Mail does not know your servers yet.',
    remedy: 'Fill in both servers. If it stays, test your password in webmail.',
  },
  troubles: [
    {
      shows: 'Mail can’t verify the identity of the server',
      code: false,
      remedy: 'Do not press Connect. Copy the server name again, then check your address here.',
    },
    {
      shows: 'Mail comes in, but nothing goes out any more',
      code: false,
      remedy: 'Untick Automatically manage connection settings for the outgoing server. Then set its port again.',
    },
    {
      shows: 'I chose the wrong account type',
      code: false,
      remedy:
        'It cannot be changed. Remove this account from Mail and add it again. With IMAP your mail stays on the server.',
    },
    { shows: 'The login is refused again and again', code: false, remedy: remedies.login },
  ],
  others: ['outlook-mac', 'iphone', 'thunderbird'],
});
