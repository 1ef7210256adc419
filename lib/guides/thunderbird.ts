// Thunderbird on Windows, Mac and Linux, version 128 and later.
import {
  appPasswordNote,
  defineGuide,
  keepCopyStep,
  noOutgoingNote,
  serverGroup,
  signInStep,
  typedPassword,
} from './define.ts';

const labels = { host: 'Hostname', port: 'Port', security: 'Connection security', username: 'Username' };

export const thunderbird = defineGuide({
  id: 'thunderbird',
  name: 'Thunderbird',
  app: 'Thunderbird',
  title: 'Set up Thunderbird',
  systems: ['linux', 'windows', 'mac'],
  systemNames: 'Windows, Mac, Linux',
  device: 'desktop',
  minutes: 3,
  version: 'For Thunderbird 128 and later. Some names may differ in yours.',
  versionQuestion: null,
  securityWords: { tls: 'SSL/TLS', starttls: 'STARTTLS' },
  steps: [
    {
      title: 'Add an account',
      duties: [],
      path: ['Menu', 'New Account', 'Email'],
      texts: [{ text: 'The menu is the button with three lines. Thunderbird opens this by itself the first time.' }],
    },
    {
      title: 'Say who you are',
      duties: [],
      texts: [{ text: 'Your full name, and this address:' }],
      groups: [{ heading: null, rows: [{ field: 'address', label: 'Email address' }] }],
    },
    signInStep('Thunderbird'),
    {
      title: 'Configure {protocol} yourself',
      duties: ['incoming', 'outgoing'],
      when: { authentication: typedPassword },
      texts: [{ text: 'Press **Configure manually** and choose **{protocol}**.' }],
      drawing: {
        kind: 'window',
        title: 'Configure manually',
        ports: true,
        second: { kind: 'security', label: 'Connection security' },
        button: 'Continue',
      },
      groups: [serverGroup('incoming', 'Incoming server', labels), serverGroup('outgoing', 'Outgoing server', labels)],
      notes: [
        {
          kind: 'info',
          text: 'At **Authentication method** choose **Normal password**. It travels inside the encryption.',
        },
        noOutgoingNote,
      ],
    },
    {
      title: 'Type your password',
      duties: ['password'],
      when: { authentication: typedPassword },
      texts: [{ text: 'Your email password, then finish. Thunderbird tests both servers.' }],
      notes: [appPasswordNote],
    },
    keepCopyStep(
      'Leave your mail on the server',
      ['Account Settings', 'Server Settings'],
      'Tick **Leave messages on server**. Untick **For at most** days, unless your mailbox is small. Keep **Until I delete them**.',
    ),
    {
      title: 'Let one filter sort your junk',
      duties: [],
      path: ['Account Settings', 'Junk Settings'],
      texts: [
        {
          text: 'If your mail host sorts junk on the server, untick **Enable adaptive junk mail controls for this account**. Two filters hide mail from each other.',
        },
      ],
    },
  ],
  fetch: 'Press Get Messages.',
  troubles: [
    {
      shows: 'Thunderbird failed to find the settings',
      code: false,
      remedy: 'That can happen. Press Configure manually and copy the values above.',
    },
    {
      shows: 'Unable to log in at server',
      code: false,
      remedy: 'Test your password in webmail. Then copy the user name again.',
    },
    {
      shows: 'Add Security Exception',
      code: false,
      remedy: 'Do not confirm it. Copy the server name again, then check your address here.',
    },
  ],
  others: ['outlook-new', 'apple-mail', 'iphone'],
});
