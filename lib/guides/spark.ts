// Spark on Mac, iPhone, Android and Windows: described for the Mac; the others stay general.
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

export const spark = defineGuide({
  id: 'spark',
  name: 'Spark',
  aliases: ['Readdle', 'Spark Mail'],
  app: 'Spark',
  title: 'Set up Spark',
  systems: ['mac', 'ios', 'android', 'windows'],
  systemNames: 'Mac, iPhone, Android, Windows',
  device: 'laptop',
  minutes: 4,
  version: 'For Spark on a Mac. Elsewhere it is much the same.',
  source: 'general',
  versionQuestion: null,
  protocolWords: { imap: 'IMAP', pop3: null },
  securityWords: { tls: 'Use SSL: on', starttls: 'STARTTLS' },
  steps: [
    {
      title: 'Add an account',
      path: ['Spark', 'Add Account', 'Set Up Account Manually'],
    },
    signInStep('Spark'),
    {
      title: 'Say who you are',
      when: { authentication: typedPassword },
      groups: [ownValue('address', 'Email Address'), ownValue('password', 'Password')],
      notes: [appPasswordNote],
    },
    {
      title: 'Fill in the two servers',
      when: { authentication: typedPassword },
      drawing: { kind: 'window', title: 'Set Up Account Manually', button: 'Add' },
      groups: [
        serverGroup('incoming', 'Receiving', {
          username: 'User Name',
          host: 'IMAP Server',
          port: 'IMAP Port',
          security: 'Security',
        }),
        serverGroup('outgoing', 'Sending', {
          username: 'User Name',
          host: 'SMTP Server',
          port: 'SMTP Port',
          security: 'Security',
        }),
      ],
      notes: [
        noOutgoingNote,
        {
          kind: 'info',
          text: 'Your password and your mail pass through Spark’s own servers. If you do not want that, use another app.',
        },
      ],
    },
  ],
  unasked: {},
  sections: {
    protocol: none('Spark does not ask: it reads by IMAP only.'),
    username: { texts: [{ text: 'Put {incoming.username} into **User Name**, in place of your address.' }] },
    copies: none('Nothing to set: by IMAP your mail stays on the server.'),
    junk: none('We know of no junk filter to switch off in Spark. A filter on the server works here too.'),
    folders: none('We know of no path prefix in Spark. It takes the folders of the server.'),
    change: {
      path: ['Spark', 'Settings', 'Accounts'],
      texts: [{ text: 'Choose your account and look for its advanced settings.' }],
    },
    exception: none('Spark keeps no list of certificates that you let through. The certificate must be right.'),
    remove: {
      path: ['Spark', 'Settings', 'Accounts'],
      texts: [{ text: 'Choose the account and remove it.' }, ...mailThatStays],
    },
  },
  fetch: 'Pull the list of messages down, or wait a minute.',
  firstError: {
    shows: 'Spark cannot log in',
    code: false,
    means: 'Spark’s servers could not log in at your mail host. Often one value differs.',
    remedy: remedies.login,
  },
  troubles: [{ shows: 'Spark finds no server', code: false, remedy: remedies.host }],
  others: ['apple-mail', 'iphone', 'thunderbird'],
});
