// New Outlook for Windows: the app that comes with Windows 11 and replaced Mail.
import {
  appPasswordNote,
  defineGuide,
  keepCopyStep,
  noOutgoingNote,
  serverGroup,
  signInStep,
  typedPassword,
} from './define.ts';

const labels = { host: 'Server', port: 'Port', security: 'Secure connection', username: 'User name' };

export const outlookNew = defineGuide({
  id: 'outlook-new',
  name: 'New Outlook for Windows',
  app: 'Outlook',
  title: 'Set up the new Outlook on Windows',
  systems: ['windows'],
  systemNames: 'Windows',
  device: 'desktop',
  minutes: 4,
  version: 'For the new Outlook in 2026. Some names may differ in yours.',
  versionQuestion: { text: 'Is mine new or classic?', article: 'new-or-classic-outlook' },
  securityWords: { tls: 'SSL/TLS', starttls: 'STARTTLS' },
  steps: [
    {
      title: 'Open your accounts',
      duties: [],
      path: ['Settings', 'Accounts', 'Email accounts', 'Add account'],
      texts: [{ text: 'Settings is the gear at the top.' }],
    },
    {
      title: 'Type your address',
      duties: [],
      groups: [{ heading: null, rows: [{ field: 'address', label: 'Address' }] }],
      after: [{ text: 'Then press **Continue**.' }],
    },
    signInStep('Outlook'),
    {
      title: 'Choose {protocol}',
      duties: [],
      when: { authentication: typedPassword },
      texts: [
        { text: 'Choose **{protocol}** in the list of providers. You may find the list under **Choose provider**.' },
        { text: 'Then press **Show more** to see every field.' },
      ],
    },
    {
      title: 'Fill in the two servers',
      duties: ['incoming', 'outgoing'],
      when: { authentication: typedPassword },
      drawing: {
        kind: 'window',
        title: 'Sync your {protocol} account',
        ports: true,
        second: { kind: 'security', label: 'Secure connection' },
        button: 'Continue',
      },
      groups: [
        serverGroup('incoming', 'Incoming server ({protocol})', labels),
        serverGroup('outgoing', 'Outgoing server (SMTP)', labels),
      ],
      notes: [
        noOutgoingNote,
        {
          kind: 'info',
          text: 'The new Outlook may collect your mail through servers of Microsoft. Your mail host then sees their addresses, not yours.',
        },
      ],
    },
    {
      title: 'Type your password',
      duties: ['password'],
      when: { authentication: typedPassword },
      texts: [
        { text: 'Type your email password for incoming mail.' },
        { text: 'Type it again for outgoing mail if Outlook asks. Then press **Continue**.' },
      ],
      notes: [appPasswordNote],
    },
    keepCopyStep(
      'Leave your mail on the server',
      [],
      'If Outlook asks whether to leave a copy of your messages on the server, say yes. Other devices can then still get them.',
    ),
    {
      title: 'Let one filter sort your junk',
      duties: [],
      path: ['Settings', 'Mail', 'Junk email'],
      texts: [
        {
          text: 'If your mail host sorts junk on the server, keep your own rules here few. Two filters hide mail from each other.',
        },
      ],
    },
  ],
  fetch: 'Press Sync on the View tab, or wait a minute.',
  troubles: [
    {
      shows: 'Outlook says it cannot connect to the server',
      code: false,
      remedy: 'Copy both server names again. Then compare the ports with the steps above.',
    },
    {
      shows: 'Outlook says the address or the password is wrong',
      code: false,
      remedy: 'Test your password in webmail. Then copy the user name again: it may be your whole address.',
    },
    {
      shows: 'Outlook chose other servers by itself',
      code: false,
      remedy: 'Remove the account, add it again, and press Show more before you continue.',
    },
  ],
  others: ['outlook-classic', 'iphone', 'thunderbird'],
});
