// The Gmail app on Android phones and tablets. Its strings were read in the app that it grew out of.
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

export const gmailAndroid = defineGuide({
  id: 'gmail-android',
  name: 'Gmail app on Android',
  aliases: ['Google Mail', 'Pixel'],
  app: 'the Gmail app',
  title: 'Set up the Gmail app on Android',
  systems: ['android'],
  systemNames: 'Android',
  device: 'phone',
  minutes: 4,
  version: 'For the Gmail app of 2026.',
  source: 'hosts',
  versionQuestion: null,
  protocolWords: { imap: 'IMAP', pop3: 'POP3' },
  securityWords: { tls: 'SSL/TLS', starttls: 'STARTTLS' },
  steps: [
    {
      title: 'Add an account',
      path: ['Menu', 'Settings', 'Add account', 'Other'],
      texts: [{ text: 'The menu is the button with three lines.' }],
      notes: [
        {
          kind: 'info',
          when: { authentication: ['oauth2'] },
          text: 'Choose **Google**, or **Outlook, Hotmail and Live**, instead of **Other**.',
        },
      ],
    },
    {
      title: 'Type your address',
      groups: [ownValue('address', 'Address')],
      after: [
        {
          when: { authentication: typedPassword },
          text: 'Then tap **Manual setup** if you see it, or **Next**.',
        },
      ],
    },
    signInStep('Gmail'),
    {
      title: 'Choose {protocol}',
      when: { authentication: typedPassword },
      texts: [{ text: 'Tap **Personal ({protocol})**.' }],
    },
    {
      title: 'Type your password',
      when: { authentication: typedPassword },
      groups: [ownValue('password', 'Password')],
      after: [{ text: 'Then tap **Next**.' }],
      notes: [appPasswordNote],
    },
    {
      title: 'Fill in the incoming server',
      when: { authentication: typedPassword },
      groups: [
        serverGroup('incoming', 'Incoming server settings', {
          username: 'Username',
          host: 'Server',
          port: 'Port',
          security: 'Security type',
        }),
      ],
      notes: [{ kind: 'safety', text: 'Never choose a security type that says “Accept all certificates”.' }],
    },
    {
      title: 'Fill in the outgoing server',
      when: { authentication: typedPassword },
      texts: [{ text: 'Keep **Require sign-in** switched on, with the same password.' }],
      groups: [
        serverGroup('outgoing', 'Outgoing server settings', {
          host: 'SMTP server',
          port: 'Port',
          security: 'Security type',
          username: 'Username',
        }),
      ],
      notes: [noOutgoingNote],
    },
  ],
  unasked: {},
  sections: {
    protocol: { texts: [{ text: 'After the address, tap **Personal ({protocol})**. You cannot change it later.' }] },
    username: {
      texts: [{ text: 'Put {incoming.username} into **Username**, in both forms, in place of your address.' }],
    },
    copies: {
      path: ['Menu', 'Settings'],
      texts: [
        { text: 'Open your account, then **Incoming settings**. Set **Delete email from server** to **Never**.' },
      ],
    },
    junk: none(
      'For such accounts the app has no junk filter of its own to switch off. A filter on the server works here too.',
    ),
    folders: {
      path: ['Menu', 'Settings'],
      texts: [
        {
          text: 'Few servers need a path prefix. If yours does, look for **IMAP path prefix** under **Incoming settings**.',
        },
      ],
    },
    change: {
      path: ['Menu', 'Settings'],
      texts: [{ text: 'Open your account, then **Incoming settings** or **Outgoing settings**.' }],
    },
    exception: {
      path: ['Menu', 'Settings'],
      texts: [
        {
          text: 'Open your account, then both server settings. **Security type** must not say “Accept all certificates”.',
        },
      ],
    },
    remove: {
      path: ['Android Settings', 'Accounts'],
      texts: [{ text: 'Choose the account and tap **Remove account**.' }, ...mailThatStays],
    },
  },
  fetch: 'Open the app and pull the list of messages down.',
  firstError: {
    shows: 'Couldn’t finish',
    code: false,
    means: 'The server did not let the app in. The sentence below it says why.',
    remedy: 'Tap Edit details and compare each value with the steps above.',
  },
  troubles: [
    {
      shows: 'Couldn’t open connection to server',
      code: false,
      remedy: 'Copy the server name again. Then compare the port and the security type.',
    },
    { shows: 'Username or password is incorrect.', code: false, remedy: remedies.login },
    {
      shows: 'Can’t safely connect to server.',
      code: false,
      remedy: 'Its certificate is not trusted. Copy the server name again, then check your address here.',
    },
  ],
  others: ['iphone', 'outlook-new', 'any-other'],
});
