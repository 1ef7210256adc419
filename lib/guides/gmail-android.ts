// The Gmail app on Android phones and tablets.
import {
  appPasswordNote,
  defineGuide,
  keepCopyStep,
  noOutgoingNote,
  serverGroup,
  signInStep,
  typedPassword,
} from './define.ts';

export const gmailAndroid = defineGuide({
  id: 'gmail-android',
  name: 'Gmail app on Android',
  app: 'the Gmail app',
  title: 'Set up the Gmail app on Android',
  systems: ['android'],
  systemNames: 'Android',
  device: 'phone',
  minutes: 4,
  version: 'For the Gmail app of 2026. Some names may differ on your phone.',
  versionQuestion: null,
  securityWords: { tls: 'SSL/TLS', starttls: 'STARTTLS' },
  steps: [
    {
      title: 'Add an account',
      duties: [],
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
      duties: [],
      groups: [{ heading: null, rows: [{ field: 'address', label: 'Address' }] }],
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
      duties: [],
      when: { authentication: typedPassword },
      texts: [{ text: 'Tap **Personal ({protocol})**.' }],
    },
    {
      title: 'Type your password',
      duties: ['password'],
      when: { authentication: typedPassword },
      texts: [{ text: 'Your email password, then **Next**.' }],
      notes: [appPasswordNote],
    },
    {
      title: 'Fill in the incoming server',
      duties: ['incoming'],
      when: { authentication: typedPassword },
      groups: [
        serverGroup('incoming', 'Incoming server settings', {
          username: 'User name',
          host: 'Server',
          port: 'Port',
          security: 'Security type',
        }),
      ],
      notes: [{ kind: 'safety', text: 'Never choose a security type that says “Accept all certificates”.' }],
    },
    {
      title: 'Fill in the outgoing server',
      duties: ['outgoing'],
      when: { authentication: typedPassword },
      texts: [{ text: 'Keep **Require sign-in** switched on, with the same password.' }],
      groups: [
        serverGroup('outgoing', 'Outgoing server settings', {
          host: 'SMTP server',
          port: 'Port',
          security: 'Security type',
          username: 'User name',
        }),
      ],
      notes: [noOutgoingNote],
    },
    keepCopyStep(
      'Leave your mail on the server',
      [],
      'If the app asks when to delete mail from the server, choose **Never**.',
    ),
  ],
  fetch: 'Open the app and pull the list of messages down.',
  troubles: [
    {
      shows: 'Couldn’t open connection to server',
      code: false,
      remedy: 'Copy the server name again. Then compare the port and the security type.',
    },
    {
      shows: 'Username or password incorrect',
      code: false,
      remedy: 'Test your password in webmail. Then copy the user name again.',
    },
    {
      shows: 'Certificate not valid',
      code: false,
      remedy: 'Do not accept it. Copy the server name again, then check your address here.',
    },
  ],
  others: ['iphone', 'outlook-new', 'any-other'],
});
