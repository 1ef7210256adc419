// Any other mail app: what every one of them asks for, whatever it calls it.
import {
  appPasswordNote,
  defineGuide,
  keepCopyStep,
  noOutgoingNote,
  serverGroup,
  signInStep,
  typedPassword,
} from './define.ts';

const labels = { host: 'Server', port: 'Port', security: 'Security', username: 'User name' };

export const anyOther = defineGuide({
  id: 'any-other',
  name: 'Any other app',
  app: 'your app',
  title: 'Set up any other mail app',
  systems: ['windows', 'mac', 'linux', 'android', 'ios'],
  systemNames: 'Samsung Email, eM Client, Spark, Evolution and more',
  device: 'any',
  minutes: 5,
  version: 'Every mail app asks for the same few values.',
  versionQuestion: null,
  securityWords: { tls: 'SSL/TLS', starttls: 'STARTTLS' },
  steps: [
    {
      title: 'Add an account',
      duties: [],
      texts: [
        { text: 'Look in the settings of your app for **Accounts**, **Add account** or **New account**.' },
        {
          when: { authentication: typedPassword },
          text: 'If it offers **Manual setup**, **Advanced** or **Other**, choose that.',
        },
      ],
      groups: [{ heading: null, rows: [{ field: 'address', label: 'Address' }] }],
    },
    signInStep('Your app'),
    {
      title: 'Choose {protocol}',
      duties: [],
      when: { authentication: typedPassword },
      texts: [{ text: 'If your app asks for the type of account, yours is **{protocol}**.' }],
    },
    {
      title: 'Fill in the two servers',
      duties: ['incoming', 'outgoing'],
      when: { authentication: typedPassword },
      groups: [
        serverGroup('incoming', 'Incoming mail, also called receiving', labels),
        serverGroup('outgoing', 'Outgoing mail, also called sending or SMTP', labels),
      ],
      notes: [
        {
          kind: 'info',
          when: { security: 'tls' },
          text: 'SSL/TLS may be called SSL, TLS or implicit TLS. All of these mean the same.',
        },
        {
          kind: 'info',
          when: { security: 'starttls' },
          text: 'STARTTLS may be called TLS or explicit TLS. The port shows which one is meant.',
        },
        { kind: 'safety', text: 'Never choose **None**, and never accept a certificate that your app warns about.' },
        noOutgoingNote,
      ],
    },
    {
      title: 'Type your password',
      duties: ['password'],
      when: { authentication: typedPassword },
      texts: [
        { text: 'Use your email password for receiving and for sending.' },
        { text: 'If your app asks for a method, choose **Normal password** or **Password**.' },
      ],
      notes: [appPasswordNote],
    },
    keepCopyStep(
      'Leave your mail on the server',
      [],
      'Look for a choice such as **Leave a copy on the server**. Switch it on.',
    ),
    {
      title: 'Let one filter sort your junk',
      duties: [],
      texts: [
        {
          text: 'If your mail host sorts junk on the server, switch off the filter of your app. Two filters hide mail from each other.',
        },
      ],
    },
  ],
  fetch: 'Press the button that fetches new mail, or pull the list down.',
  troubles: [
    {
      shows: 'The server cannot be found',
      code: false,
      remedy: 'Copy the server name again. A blank before or after it is enough to fail.',
    },
    {
      shows: 'The login or the password is wrong',
      code: false,
      remedy: 'Test your password in webmail. Then copy the user name again.',
    },
    {
      shows: 'A warning about the certificate',
      code: false,
      remedy: 'Do not continue past it. Copy the server name again, then check your address here.',
    },
  ],
  others: ['outlook-new', 'iphone', 'gmail-android'],
});
