// Thunderbird on Windows, Mac and Linux: 153, with what is different in 140. Both ran against a practice server.
import {
  appPasswordNote,
  defineGuide,
  noOutgoingNote,
  ownValue,
  remedies,
  serverGroup,
  signInStep,
  typedPassword,
} from './define.ts';
import { thunderbirdAnswers } from './thunderbird-answers.ts';

const older = 'Mine is version 140 or older';
const labels = { host: 'Hostname', port: 'Port', security: 'Connection security', username: 'Username' };

export const thunderbird = defineGuide({
  id: 'thunderbird',
  name: 'Thunderbird',
  aliases: ['Mozilla'],
  app: 'Thunderbird',
  title: 'Set up Thunderbird',
  systems: ['linux', 'windows', 'mac'],
  systemNames: 'Windows, Mac, Linux',
  device: 'desktop',
  minutes: 3,
  version: 'For Thunderbird 153, and for 140 where it differs.',
  source: 'seen',
  versionQuestion: null,
  protocolWords: { imap: 'IMAP', pop3: 'POP3' },
  securityWords: { tls: 'SSL/TLS', starttls: 'STARTTLS' },
  steps: [
    {
      title: 'Add an account',
      path: ['Menu', 'Add Account', 'Email'],
      texts: [{ text: 'The menu is the button with three lines. Thunderbird opens this by itself the first time.' }],
      older: { title: older, lines: ['Open the menu, then **New Account**, then **Email**.'] },
    },
    {
      title: 'Say who you are',
      texts: [{ text: 'Your full name, and this address:' }],
      groups: [ownValue('address', 'Email address')],
      after: [
        {
          when: { authentication: typedPassword },
          text: 'Then press **Manual configuration** below it. It appears once the address is typed.',
        },
        { when: { authentication: ['oauth2'] }, text: 'Then press **Continue**.' },
      ],
      notes: [{ kind: 'info', text: 'Leave **Sign in with Thundermail** alone. That is another mail service.' }],
      older: {
        title: older,
        lines: ['Type your email password here too, below the address.', 'Then press **Configure manually**.'],
      },
    },
    signInStep('Thunderbird'),
    {
      title: 'Choose {protocol} and fill in the incoming server',
      when: { authentication: typedPassword },
      texts: [{ text: 'Thunderbird has put something into these fields. Replace what stands there.' }],
      drawing: { kind: 'window', title: 'Incoming server settings', button: 'Continue' },
      groups: [serverGroup('incoming', null, { protocol: 'Protocol', ...labels })],
      notes: [
        {
          kind: 'info',
          text: 'At **Authentication method** choose **Normal password**. It travels inside the encryption.',
        },
      ],
      older: {
        title: older,
        lines: [
          'Both servers are on one page there, called **Manual configuration**.',
          'Press **Re-test** when all is typed, then **Done**.',
        ],
      },
    },
    {
      title: 'Fill in the outgoing server',
      when: { authentication: typedPassword },
      drawing: { kind: 'window', title: 'Outgoing server settings', button: 'Continue' },
      groups: [serverGroup('outgoing', null, labels)],
      after: [
        { text: 'Choose **Normal password** here too, then press **Continue**.' },
        { text: '**Test** asks both servers whether they answer. It does not try your password.' },
      ],
      notes: [noOutgoingNote],
    },
    {
      title: 'Type your password',
      when: { authentication: typedPassword },
      groups: [ownValue('password', 'Password')],
      after: [{ text: 'Then press **Continue**, and **Finish** on the last page.' }],
      notes: [
        appPasswordNote,
        {
          kind: 'info',
          text: 'Thunderbird now logs in for receiving only. Whether sending works, your first message shows.',
        },
      ],
      older: { title: older, lines: ['You typed it at the start. There is no page for it here.'] },
    },
  ],
  unasked: {},
  sections: thunderbirdAnswers,
  fetch: 'Press Get Messages.',
  firstError: {
    shows: 'Authentication error.',
    code: false,
    means: 'The server refused the user name or the password. Show more holds its own words.',
    remedy:
      'Test your password in webmail before you try again: Thunderbird may try three times at once. Then copy the user name again.',
  },
  troubles: [
    {
      shows: 'Thunderbird failed to find the settings for your email account.',
      code: false,
      remedy: 'That can happen. The manual page is open already: copy the values above.',
    },
    { shows: 'Unable to log in at server', code: false, remedy: remedies.login },
    { shows: 'Login to server … failed.', code: false, remedy: remedies.login },
    {
      shows: 'Add Security Exception',
      code: false,
      remedy: 'Do not confirm it. Copy the server name again, then check your address here.',
    },
    {
      shows: 'Authentication error., after you cancelled a warning',
      code: false,
      remedy: 'Your password was not sent. Copy the server name again, then check your address here.',
    },
  ],
  others: ['outlook-new', 'apple-mail', 'iphone'],
});
