// Apple Mail on macOS 13 and later.
import {
  appPasswordNote,
  defineGuide,
  keepCopyStep,
  noOutgoingNote,
  serverGroup,
  signInStep,
  typedPassword,
} from './define.ts';

export const appleMail = defineGuide({
  id: 'apple-mail',
  name: 'Mail on a Mac',
  app: 'Mail',
  title: 'Set up Mail on your Mac',
  systems: ['mac'],
  systemNames: 'macOS',
  device: 'laptop',
  minutes: 4,
  version: 'For macOS 13 and later.',
  versionQuestion: null,
  // One tick box stands for both kinds: the port tells Mail which (RFC 8314 3).
  securityWords: { tls: 'Use TLS/SSL: on', starttls: 'Use TLS/SSL: on' },
  steps: [
    {
      title: 'Add an account',
      duties: [],
      path: ['Mail', 'Add Account', 'Other Mail Account'],
      texts: [{ text: 'You find these in the menu bar at the top. On some versions they are under **Accounts**.' }],
      notes: [
        {
          kind: 'info',
          when: { authentication: ['oauth2'] },
          text: 'Choose **Google** or **Microsoft Exchange** here, not **Other Mail Account**.',
        },
      ],
    },
    signInStep('Mail'),
    {
      title: 'Say who you are',
      duties: ['password'],
      when: { authentication: typedPassword },
      texts: [{ text: 'Your name, your email password, and this address. Then press **Sign In**.' }],
      groups: [{ heading: null, rows: [{ field: 'address', label: 'Email Address' }] }],
      notes: [
        appPasswordNote,
        {
          kind: 'info',
          text: 'Mail may say “Unable to verify account name or password”. That is normal here. The server fields appear below it.',
        },
      ],
    },
    {
      title: 'Choose {protocol} and fill in the servers',
      duties: ['incoming', 'outgoing'],
      when: { authentication: typedPassword },
      texts: [{ text: 'At **Account Type** choose **{protocol}**. You cannot change it later.' }],
      drawing: {
        kind: 'window',
        title: 'Mail account',
        ports: false,
        second: { kind: 'username', label: 'User Name' },
        button: 'Sign In',
      },
      groups: [
        serverGroup('incoming', 'Incoming Mail Server', { host: 'Server', username: 'User Name' }),
        serverGroup('outgoing', 'Outgoing Mail Server', { host: 'Server', username: 'User Name' }),
      ],
      notes: [noOutgoingNote],
    },
    {
      title: 'Check the ports',
      duties: [],
      when: { authentication: typedPassword },
      path: ['Mail', 'Settings', 'Accounts', 'Server Settings'],
      texts: [{ text: 'Untick **Automatically manage connection settings**, for each server. Then compare:' }],
      groups: [
        {
          heading: 'Incoming',
          rows: [
            { field: 'incoming.port', label: 'Port' },
            { field: 'incoming.security', label: 'Security' },
          ],
        },
        {
          heading: 'Outgoing',
          when: { outgoing: true },
          rows: [
            { field: 'outgoing.port', label: 'Port' },
            { field: 'outgoing.security', label: 'Security' },
          ],
        },
      ],
    },
    keepCopyStep(
      'Leave your mail on the server',
      ['Mail', 'Settings', 'Accounts'],
      'Look for **Remove copy from server after retrieving a message**. Untick it.',
    ),
    {
      title: 'Let one filter sort your junk',
      duties: [],
      path: ['Mail', 'Settings', 'Junk Mail'],
      texts: [
        {
          text: 'If your mail host sorts junk on the server, untick **Enable junk mail filtering**. The filter on the server still works.',
        },
      ],
    },
  ],
  fetch: 'Press the envelope at the top of the list.',
  troubles: [
    {
      shows: 'Unable to verify account name or password',
      code: false,
      remedy:
        'It is normal the first time. If it stays after you filled in both servers, test your password in webmail.',
    },
    {
      shows: 'Mail can’t verify the identity of the server',
      code: false,
      remedy: 'Do not press Connect. Copy the server name again, then check your address here.',
    },
    {
      shows: 'I chose the wrong account type',
      code: false,
      remedy:
        'It cannot be changed. Remove this account from Mail and add it again. With IMAP your mail stays on the server.',
    },
  ],
  others: ['outlook-mac', 'iphone', 'thunderbird'],
});
