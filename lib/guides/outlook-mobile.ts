// Outlook on Android phones and iPhones, as one host described both in 2024 and 2025.
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

const labels = {
  host: '{protocol} Hostname',
  port: 'Port',
  security: 'Security Type',
  username: '{protocol} Username',
  password: '{protocol} Password',
};

export const outlookMobile = defineGuide({
  id: 'outlook-mobile',
  name: 'Outlook on a phone',
  aliases: ['Outlook for Android', 'Outlook for iPhone', 'Outlook for iOS', 'Outlook mobile', 'Microsoft'],
  app: 'Outlook',
  title: 'Set up Outlook on your phone',
  systems: ['ios', 'android'],
  systemNames: 'Android, iOS',
  device: 'phone',
  minutes: 4,
  version: 'For the Outlook app of 2024 and 2025.',
  source: 'hosts',
  versionQuestion: null,
  protocolWords: { imap: 'IMAP', pop3: 'POP3' },
  securityWords: { tls: 'SSL', starttls: 'STARTTLS' },
  steps: [
    {
      title: 'Add an account',
      texts: [
        { text: 'At the first start, tap **Add Account**.' },
        { text: 'Later, on Android: tap the envelope at the top, then **+**, then **Add Account**.' },
        { text: 'Later, on an iPhone: tap the picture at the top, the gear, **Accounts**, then **Add Account**.' },
      ],
      groups: [ownValue('address', 'Email address')],
      after: [{ text: 'Then tap **Continue**, or **Add account** on an iPhone.' }],
    },
    signInStep('Outlook'),
    {
      title: 'Choose {protocol}',
      when: { authentication: typedPassword },
      texts: [
        { text: 'Tap **{protocol}** if Outlook asks.' },
        { text: 'If it shows Exchange or no choice, tap **?** at the top, then **Change account provider**.' },
      ],
      notes: [
        {
          kind: 'info',
          when: { protocol: 'pop3' },
          text: 'We saw POP3 described for Android only, not for the iPhone.',
        },
      ],
    },
    {
      title: 'Fill in the two servers',
      when: { authentication: typedPassword },
      texts: [{ text: 'Switch on **Advanced settings**. All fields appear.' }],
      groups: [
        serverGroup('incoming', 'Incoming mail', labels),
        serverGroup('outgoing', 'Outgoing mail', {
          host: 'SMTP Hostname',
          port: 'Port',
          security: 'Security Type',
          username: 'SMTP Username',
          password: 'SMTP Password',
        }),
      ],
      after: [{ text: 'Then tap the tick at the top, or **Login** on an iPhone.' }],
      notes: [
        appPasswordNote,
        noOutgoingNote,
        {
          kind: 'info',
          text: 'Servers of Microsoft then fetch your mail and keep your password. If you do not want that, use another app.',
        },
      ],
    },
  ],
  unasked: {},
  sections: {
    protocol: {
      texts: [
        {
          text: 'After the address, tap **{protocol}**. If no choice appears, tap **?**, then **Change account provider**.',
        },
      ],
    },
    username: {
      texts: [{ text: 'Switch on **Advanced settings**. Put {incoming.username} into both user name fields.' }],
    },
    copies: {
      texts: [{ text: 'If Outlook asks about mail on the server, leave a copy there.' }],
    },
    junk: none('We know of no switch for a junk filter in this app. A filter on the server works here too.'),
    folders: none('We know of no choice for folders or a path prefix. The app takes the folders of the server.'),
    change: {
      texts: [
        { text: 'On an iPhone: **Accounts**, your account, **Modify login information**.' },
        { text: 'On Android it cannot be changed: **Delete account**, then add it again.' },
      ],
    },
    exception: none('This app has no such exceptions: Microsoft’s servers judge the certificate. It must be right.'),
    remove: {
      texts: [{ text: 'Open **Accounts**, your account, then **Delete Account**.' }, ...mailThatStays],
    },
  },
  fetch: 'Open the app and pull the list of messages down.',
  firstError: {
    shows: 'Outlook cannot log in',
    code: false,
    means: 'Microsoft’s servers could not log in at your mail host. Often one value differs.',
    remedy: 'Test your password in webmail. Then compare both servers with the steps above.',
  },
  troubles: [
    {
      shows: 'Outlook takes the account for Exchange',
      code: false,
      remedy: 'Tap the question mark at the top, then Change account provider, then IMAP.',
    },
    { shows: 'Outlook finds no server', code: false, remedy: remedies.host },
  ],
  others: ['iphone', 'gmail-android', 'outlook-new'],
});
