// BlueMail on phones and computers: few described it, so the words stay general.
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

const labels = { host: 'Server', port: 'Port', security: 'Security', username: 'User name' };

export const bluemail = defineGuide({
  id: 'bluemail',
  name: 'BlueMail',
  aliases: ['Blue Mail', 'Blix'],
  app: 'BlueMail',
  title: 'Set up BlueMail',
  systems: ['android', 'ios', 'windows', 'mac', 'linux'],
  systemNames: 'Android, iPhone, Windows, Mac, Linux',
  device: 'phone',
  minutes: 4,
  version: 'For BlueMail.',
  source: 'general',
  versionQuestion: null,
  protocolWords: { imap: 'IMAP', pop3: 'POP3' },
  securityWords: { tls: 'SSL', starttls: 'STARTTLS' },
  steps: [
    {
      title: 'Add an account',
      texts: [{ text: 'Choose **Other** or **Manual Setup**. Switch the automatic set-up off to see every field.' }],
      groups: [ownValue('address', 'Email')],
    },
    signInStep('BlueMail'),
    {
      title: 'Type your password',
      when: { authentication: typedPassword },
      groups: [ownValue('password', 'Password')],
      notes: [appPasswordNote],
    },
    {
      title: 'Choose {protocol} and fill in the two servers',
      when: { authentication: typedPassword },
      groups: [
        serverGroup('incoming', 'Incoming server', labels),
        serverGroup('outgoing', 'Outgoing server (SMTP)', labels),
      ],
      notes: [
        { kind: 'safety', text: 'Never choose **None**, and do not accept a certificate that the app warns about.' },
        noOutgoingNote,
      ],
    },
  ],
  unasked: {},
  sections: {
    protocol: { texts: [{ text: 'In the manual set-up, choose **{protocol}** before you type the servers.' }] },
    username: { texts: [{ text: 'Put {incoming.username} into **User name**, for both servers.' }] },
    copies: {
      path: ['Settings', 'Account Settings'],
      texts: [{ text: 'Tap your account. **Delete Messages on Server** must say **Never**, as it does at first.' }],
    },
    junk: none('We know of no switch for a junk filter in BlueMail. A filter on the server works here too.'),
    folders: none('We know of no path prefix in BlueMail. It takes the folders of the server.'),
    change: {
      path: ['Settings', 'Account Settings'],
      texts: [{ text: 'Tap your account, then look for its incoming and outgoing server.' }],
    },
    exception: {
      texts: [{ text: 'We know of no list of them. Remove the account, and add it again without the exception.' }],
    },
    remove: {
      path: ['Settings', 'Account Settings'],
      texts: [{ text: 'Tap your account, then remove it.' }, ...mailThatStays],
    },
  },
  fetch: 'Pull the list of messages down.',
  firstError: {
    shows: 'BlueMail cannot log in',
    code: false,
    means: 'The server refused the user name or the password, or was not reached.',
    remedy: remedies.login,
  },
  troubles: [
    { shows: 'BlueMail finds no server', code: false, remedy: remedies.host },
    { shows: 'A warning about the certificate', code: false, remedy: remedies.certificate },
  ],
  others: ['thunderbird-android', 'iphone', 'outlook-mobile'],
});
