// eM Client on Windows and Mac: few described it, so the words stay general.
import {
  appPasswordNote,
  defineGuide,
  mailThatStays,
  noOutgoingNote,
  oneFilter,
  ownValue,
  remedies,
  serverGroup,
  signInStep,
  typedPassword,
} from './define.ts';

const labels = { host: 'Host', port: 'Port', security: 'Security policy', username: 'User name' };

export const emClient = defineGuide({
  id: 'em-client',
  name: 'eM Client',
  aliases: ['emclient'],
  app: 'eM Client',
  title: 'Set up eM Client',
  systems: ['windows', 'mac'],
  systemNames: 'Windows, Mac',
  device: 'desktop',
  minutes: 4,
  version: 'For eM Client 9 and later.',
  source: 'general',
  versionQuestion: null,
  protocolWords: { imap: 'IMAP', pop3: 'POP3' },
  securityWords: {
    tls: 'Use SSL/TLS on special port (legacy)',
    starttls: 'Force usage of SSL/TLS',
  },
  steps: [
    {
      title: 'Add an account',
      path: ['Menu', 'Accounts', 'Add account'],
      texts: [{ text: 'In older versions it is **Menu**, **Tools**, **Accounts**.' }],
      groups: [ownValue('address', 'Email address')],
      after: [{ when: { authentication: ['oauth2'] }, text: 'Then press **Start Now**.' }],
    },
    signInStep('eM Client'),
    {
      title: 'Choose {protocol}',
      when: { authentication: typedPassword },
      texts: [
        { text: '**Start Now** looks for the servers by itself. If it finds others than below, change them later.' },
        { text: 'To type them yourself, choose **Mail**, **Other**, then **{protocol}**.' },
      ],
    },
    {
      title: 'Type your password',
      when: { authentication: typedPassword },
      groups: [ownValue('password', 'Password')],
      after: [{ text: 'Press **Next**, say your name, and **Finish** at the end.' }],
      notes: [appPasswordNote],
    },
    {
      title: 'Compare the two servers',
      when: { authentication: typedPassword },
      path: ['Menu', 'Accounts'],
      texts: [{ text: 'Choose your account. Each server has a tab of its own.' }],
      groups: [serverGroup('incoming', '{protocol}', labels), serverGroup('outgoing', 'SMTP', labels)],
      notes: [
        {
          kind: 'info',
          when: { security: 'tls' },
          text: '“Legacy” is only its name. Encryption from the first byte is the better kind today.',
        },
        { kind: 'safety', text: 'Never choose **Don’t use secure connections**.' },
        noOutgoingNote,
      ],
    },
  ],
  unasked: {},
  sections: {
    protocol: {
      texts: [{ text: 'When you add the account by hand, choose **{protocol}** under **Mail**, **Other**.' }],
    },
    username: { texts: [{ text: 'Put {incoming.username} into **User name**, on the tab of each server.' }] },
    copies: {
      path: ['Menu', 'Accounts'],
      texts: [{ text: 'Choose your account, then the tab **POP3**. Leave a copy of messages on the server.' }],
    },
    junk: {
      path: ['Menu', 'Settings'],
      texts: [
        { text: 'Look for **Junk** or **Spam**. If your mail host sorts junk, switch the filter of the app off.' },
        oneFilter,
      ],
    },
    folders: {
      path: ['Menu', 'Accounts'],
      texts: [{ text: 'Choose your account, then the tab **IMAP**. Special folders and a path prefix stand there.' }],
    },
    change: { path: ['Menu', 'Accounts'], texts: [{ text: 'Choose your account, then the tab of the server.' }] },
    exception: {
      texts: [
        { text: 'On Windows such a certificate is kept by Windows itself, on a Mac by **Keychain Access**.' },
        { text: 'Delete the entry with your server’s name there.' },
      ],
    },
    remove: {
      path: ['Menu', 'Accounts'],
      texts: [{ text: 'Choose the account and remove it.' }, ...mailThatStays],
    },
  },
  fetch: 'Press Refresh.',
  firstError: {
    shows: 'The login failed',
    code: false,
    means: 'The server refused the user name or the password.',
    remedy: remedies.login,
  },
  troubles: [
    { shows: 'The server cannot be found', code: false, remedy: remedies.host },
    { shows: 'A warning about the certificate', code: false, remedy: remedies.certificate },
  ],
  others: ['thunderbird', 'outlook-new', 'apple-mail'],
});
