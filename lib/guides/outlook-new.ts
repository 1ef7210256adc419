// New Outlook for Windows: the app that comes with Windows 11 and replaced Mail.
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

export const outlookNew = defineGuide({
  id: 'outlook-new',
  name: 'New Outlook for Windows',
  aliases: ['Microsoft', 'Hotmail', 'Office'],
  app: 'Outlook',
  title: 'Set up the new Outlook on Windows',
  systems: ['windows'],
  systemNames: 'Windows',
  device: 'desktop',
  minutes: 4,
  version: 'For the new Outlook of 2025 and 2026.',
  source: 'hosts',
  versionQuestion: { text: 'Is mine new or classic?', article: 'new-or-classic-outlook' },
  protocolWords: { imap: 'IMAP', pop3: 'POP' },
  securityWords: { tls: 'SSL/TLS', starttls: 'STARTTLS' },
  steps: [
    {
      title: 'Open your accounts',
      path: ['Settings', 'Accounts', 'Your accounts', 'Add account'],
      texts: [{ text: 'Settings is the gear at the top. **Add account** may also stand in the left column.' }],
    },
    {
      title: 'Type your address',
      groups: [ownValue('address', 'Address')],
      after: [{ text: 'Then press **Continue**.' }],
    },
    signInStep('Outlook'),
    {
      title: 'Choose {protocol} and type your password',
      when: { authentication: typedPassword },
      texts: [{ text: 'Choose **{protocol}** in the list of providers. Outlook asks for the password first.' }],
      groups: [ownValue('password', 'Password')],
      after: [{ text: 'Then press **Show more**. The servers appear below.' }],
      notes: [appPasswordNote],
    },
    {
      title: 'Fill in the two servers',
      when: { authentication: typedPassword },
      drawing: { kind: 'window', title: '{protocol}', button: 'Continue' },
      groups: [
        serverGroup('incoming', 'Incoming mail', {
          host: '{protocol} incoming server',
          port: 'Port',
          security: 'Secure connection type',
        }),
        serverGroup('outgoing', 'Outgoing mail', {
          username: 'SMTP username',
          password: 'SMTP password',
          host: 'SMTP outgoing server',
          port: 'Port',
          security: 'Secure connection type',
        }),
      ],
      after: [{ text: 'Then press **Continue**.' }],
      notes: [noOutgoingNote],
    },
    {
      title: 'Say yes to the copy at Microsoft, or stop here',
      when: { authentication: typedPassword },
      texts: [{ text: 'Outlook shows **Sync your {protocol} account**. Press **Continue**, then **Done**.' }],
      notes: [
        {
          kind: 'info',
          text: 'Servers of Microsoft then fetch your mail and keep your password. Your mail host sees their addresses, not yours. If you do not want that, use another app.',
        },
      ],
    },
  ],
  unasked: {
    'incoming.username':
      'Outlook may show no field for the incoming user name. It then logs in with your address. If yours differs, use another app.',
  },
  sections: {
    protocol: {
      texts: [
        { text: 'After the address, choose **{protocol}** in the list of providers.' },
        { text: 'It cannot be changed later. Remove the account and add it again.' },
      ],
    },
    username: {
      texts: [
        { text: 'There is a field for sending: **SMTP username**. For receiving, Outlook may take your address.' },
        { text: 'If your user name differs and Outlook cannot log in, use classic Outlook or Thunderbird.' },
      ],
    },
    copies: {
      texts: [
        {
          text: 'If Outlook asks whether to leave a copy of your messages on the server, say yes. Other devices can then still get them.',
        },
      ],
    },
    junk: {
      path: ['Settings', 'Mail', 'Junk email'],
      article: 'junk-filter-outlook',
      texts: [
        { text: 'Look here for lists of safe and blocked senders. We know of no switch for the whole filter.' },
        {
          text: 'If your mail host sorts junk on the server, keep these lists short. Two filters hide mail from each other.',
        },
        { text: 'Look in **Junk Email** here and in webmail now and then. Mail may lie in either.' },
      ],
    },
    folders: none('We know of no choice for folders or a path prefix in this app. It takes the folders of the server.'),
    change: {
      path: ['Settings', 'Accounts', 'Your accounts', 'Manage'],
      texts: [
        { text: 'The servers cannot be changed. Press **Delete**, then add the account again with the new values.' },
        { text: 'With IMAP your mail stays on the server meanwhile.' },
      ],
    },
    exception: none('This app has no such exceptions: Microsoft’s servers judge the certificate. It must be right.'),
    remove: {
      path: ['Settings', 'Accounts', 'Your accounts', 'Manage'],
      texts: [{ text: 'Press **Delete**. Outlook asks whether from this device or from all.' }, ...mailThatStays],
    },
  },
  fetch: 'Press Sync on the View tab, or wait a minute.',
  firstError: {
    shows: 'Outlook cannot connect, or says the address or the password is wrong',
    code: false,
    means: 'Microsoft’s servers could not log in at your mail host. Often one value differs.',
    remedy: 'Test your password in webmail. Then compare both servers with the steps above.',
  },
  troubles: [
    { shows: 'Outlook finds no server', code: false, remedy: remedies.host },
    {
      shows: 'Outlook chose other servers by itself',
      code: false,
      remedy: 'Remove the account, add it again, and press Show more before you continue.',
    },
    {
      shows: 'Your mail host is inside your own network',
      code: false,
      remedy: 'Microsoft’s servers cannot reach it there. Use classic Outlook or Thunderbird.',
    },
  ],
  others: ['outlook-classic', 'iphone', 'thunderbird'],
});
