// Outlook for Mac, version 16.
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

export const outlookMac = defineGuide({
  id: 'outlook-mac',
  name: 'Outlook for Mac',
  aliases: ['Microsoft', 'Office', '365'],
  app: 'Outlook',
  title: 'Set up Outlook on a Mac',
  systems: ['mac'],
  systemNames: 'macOS',
  device: 'laptop',
  minutes: 4,
  version: 'For Outlook 16 for Mac.',
  source: 'hosts',
  versionQuestion: null,
  protocolWords: { imap: 'IMAP', pop3: 'POP' },
  // One tick box stands for both kinds: the port tells Outlook which (RFC 8314 3).
  securityWords: { tls: 'Use SSL to connect: on', starttls: 'Use SSL to connect: on' },
  steps: [
    {
      title: 'Add an account',
      path: ['Tools', 'Accounts', '+', 'New Account'],
      groups: [ownValue('address', 'Email Address')],
      after: [{ text: 'Then press **Continue**.' }],
    },
    signInStep('Outlook'),
    {
      title: 'Choose IMAP/POP',
      when: { authentication: typedPassword },
      texts: [{ text: 'Outlook may ask for your provider. Choose **IMAP/POP**.' }],
    },
    {
      title: 'Fill in the form',
      when: { authentication: typedPassword },
      texts: [{ text: 'At **Account type** choose **{protocol}**. All else is in the same form.' }],
      drawing: { kind: 'window', title: '{protocol} account', button: 'Next' },
      groups: [
        ownValue('protocol', 'Account type'),
        serverGroup('incoming', 'Receiving', {
          username: 'User name',
          password: 'Password',
          host: 'Incoming server',
          port: 'Port',
          security: 'Security',
        }),
        serverGroup('outgoing', 'Sending', {
          host: 'Outgoing server',
          port: 'Port',
          security: 'Security',
          username: 'User name',
        }),
      ],
      after: [{ text: 'Then press **Next** or **Add Account**, whichever yours shows.' }],
      notes: [
        appPasswordNote,
        {
          kind: 'safety',
          text: 'Keep the tick at **Use SSL to connect**, for both servers. It never works safely without.',
        },
        noOutgoingNote,
      ],
    },
  ],
  unasked: {},
  sections: {
    protocol: {
      texts: [{ text: 'Choose **IMAP/POP** as provider. Then **Account type** says which: choose **{protocol}**.' }],
    },
    username: {
      texts: [{ text: 'Put {incoming.username} into **User name**, in place of your address.' }],
    },
    copies: {
      path: ['Tools', 'Accounts'],
      texts: [
        { text: 'Open your account and look for a choice to leave a copy of messages on the server. Switch it on.' },
      ],
    },
    junk: none(
      'Outlook for Mac has had no junk filter of its own since 2016, so there is nothing to switch off. Its junk settings hold blocked senders only. A filter on the server works here too, and two filters would hide mail from each other.',
    ),
    folders: none('We know of no path prefix to set here. Outlook takes the folders of the server.'),
    change: {
      path: ['Tools', 'Accounts'],
      texts: [{ text: 'Choose your account. The servers stand on its page.' }],
    },
    exception: {
      texts: [
        { text: 'A Mac keeps such certificates in the app **Keychain Access**.' },
        { text: 'Look for your server’s name there and delete the entry.' },
      ],
    },
    remove: {
      path: ['Tools', 'Accounts'],
      texts: [{ text: 'Choose the account and press the minus sign below the list.' }, ...mailThatStays],
    },
  },
  fetch: 'Press Sync, or wait a minute.',
  firstError: {
    shows: 'Outlook says the login failed',
    code: false,
    means: 'The server refused the user name or the password.',
    remedy: remedies.login,
  },
  troubles: [
    { shows: 'Outlook cannot find the server', code: false, remedy: remedies.host },
    { shows: 'A warning about the certificate', code: false, remedy: remedies.certificate },
  ],
  others: ['apple-mail', 'iphone', 'thunderbird'],
});
