// Outlook for Mac, version 16.
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

export const outlookMac = defineGuide({
  id: 'outlook-mac',
  name: 'Outlook for Mac',
  app: 'Outlook',
  title: 'Set up Outlook on a Mac',
  systems: ['mac'],
  systemNames: 'macOS',
  device: 'laptop',
  minutes: 4,
  version: 'For Outlook 16 for Mac. Some names may differ in yours.',
  versionQuestion: null,
  // One tick box stands for both kinds: the port tells Outlook which (RFC 8314 3).
  securityWords: { tls: 'Use SSL to connect: on', starttls: 'Use SSL to connect: on' },
  steps: [
    {
      title: 'Add an account',
      duties: [],
      path: ['Tools', 'Accounts', '+', 'New account'],
      groups: [{ heading: null, rows: [{ field: 'address', label: 'Address' }] }],
    },
    signInStep('Outlook'),
    {
      title: 'Choose IMAP/POP',
      duties: [],
      when: { authentication: typedPassword },
      texts: [
        { text: 'Outlook may ask for your provider. Choose **IMAP/POP**.' },
        { text: 'Where it asks for the type, yours is **{protocol}**.' },
      ],
    },
    {
      title: 'Fill in the two servers',
      duties: ['incoming', 'outgoing'],
      when: { authentication: typedPassword },
      drawing: {
        kind: 'window',
        title: '{protocol} account',
        ports: true,
        second: { kind: 'tick', label: 'Use SSL to connect' },
        button: 'Add Account',
      },
      groups: [serverGroup('incoming', 'Incoming server', labels), serverGroup('outgoing', 'Outgoing server', labels)],
      notes: [
        {
          kind: 'safety',
          text: 'Keep the tick at **Use SSL to connect**, for both servers. It never works safely without.',
        },
        noOutgoingNote,
      ],
    },
    {
      title: 'Type your password',
      duties: ['password'],
      when: { authentication: typedPassword },
      texts: [{ text: 'Your email password, then **Add Account**.' }],
      notes: [appPasswordNote],
    },
    keepCopyStep(
      'Leave your mail on the server',
      ['Tools', 'Accounts'],
      'Open your account and look for a choice to leave a copy of messages on the server. Switch it on.',
    ),
  ],
  fetch: 'Press Sync, or wait a minute.',
  troubles: [
    {
      shows: 'Outlook cannot find the server',
      code: false,
      remedy: 'Copy both server names again. A blank before or after the name is enough to fail.',
    },
    {
      shows: 'Outlook says the login failed',
      code: false,
      remedy: 'Test your password in webmail. Then copy the user name again.',
    },
    {
      shows: 'A warning about the certificate',
      code: false,
      remedy: 'Do not continue past it. Copy the server name again, then check your address here.',
    },
  ],
  others: ['apple-mail', 'iphone', 'thunderbird'],
});
