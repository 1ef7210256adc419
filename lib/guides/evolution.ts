// Evolution 3.46 on Linux: it ran against a practice server.
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

const labels = { host: 'Server', port: 'Port', username: 'Username', security: 'Encryption method' };

export const evolution = defineGuide({
  id: 'evolution',
  name: 'Evolution',
  aliases: ['GNOME'],
  app: 'Evolution',
  title: 'Set up Evolution',
  systems: ['linux'],
  systemNames: 'Linux',
  device: 'desktop',
  minutes: 4,
  version: 'For Evolution 3.46.',
  source: 'seen',
  versionQuestion: null,
  protocolWords: { imap: 'IMAP', pop3: 'POP' },
  securityWords: { tls: 'TLS on a dedicated port', starttls: 'STARTTLS after connecting' },
  steps: [
    {
      title: 'Add an account',
      path: ['File', 'New', 'Mail Account'],
      texts: [{ text: 'At the first start an assistant opens by itself. Press **Next** until it says **Identity**.' }],
    },
    {
      title: 'Say who you are',
      texts: [{ text: 'Your full name, and this address:' }],
      groups: [ownValue('address', 'Email Address')],
      after: [
        {
          when: { authentication: typedPassword },
          text: 'Untick **Look up mail server details**, so that you see every page. Then press **Next**.',
        },
      ],
    },
    signInStep('Evolution'),
    {
      title: 'Choose {protocol} and fill in the incoming server',
      when: { authentication: typedPassword },
      texts: [{ text: 'Evolution calls this page **Receiving Email**.' }],
      drawing: { kind: 'window', title: 'Receiving Email', button: 'Next' },
      groups: [serverGroup('incoming', null, { protocol: 'Server Type', ...labels })],
      after: [{ text: 'Below, choose **Password** as kind of login. The next page, **Receiving Options**, can stay.' }],
    },
    {
      title: 'Fill in the outgoing server',
      when: { authentication: typedPassword },
      texts: [{ text: 'Evolution calls this page **Sending Email**. Tick **Server requires authentication**.' }],
      drawing: { kind: 'window', title: 'Sending Email', button: 'Next' },
      groups: [
        serverGroup('outgoing', null, {
          host: 'Server',
          port: 'Port',
          security: 'Encryption method',
          username: 'Username',
        }),
      ],
      after: [{ text: 'Press **Next** to the end, then **Apply**.' }],
      notes: [noOutgoingNote],
    },
    {
      title: 'Type your password',
      when: { authentication: typedPassword },
      texts: [
        { text: 'The assistant does not ask for it. A window does afterwards: **Mail authentication request**.' },
      ],
      groups: [ownValue('password', 'Password')],
      after: [{ text: 'A fresh desktop may also ask for a new keyring password. That one is your own choice.' }],
      notes: [appPasswordNote],
    },
  ],
  unasked: {},
  sections: {
    protocol: {
      texts: [{ text: 'On the page **Receiving Email**, at **Server Type**, choose **{protocol}**.' }],
    },
    username: {
      texts: [{ text: 'Put {incoming.username} into **Username**, on both pages, in place of what stands there.' }],
    },
    copies: {
      path: ['Edit', 'Preferences', 'Mail Accounts', 'Edit', 'Receiving Options'],
      texts: [{ text: 'Tick **Leave messages on server**. Leave **Delete after** some days unticked.' }],
    },
    junk: {
      path: ['Edit', 'Preferences', 'Mail Accounts', 'Edit', 'Receiving Options'],
      texts: [
        { text: 'If your mail host sorts junk, leave **Check new messages for Junk contents** off. With IMAP it is.' },
        oneFilter,
      ],
    },
    folders: {
      path: ['Edit', 'Preferences', 'Mail Accounts', 'Edit', 'Defaults'],
      texts: [
        {
          text: 'Do **Drafts** and **Sent** say **On This Computer**? Press **Lookup Folders**, or choose the server’s folders.',
        },
        {
          text: 'Few servers need a path prefix: **Receiving Options**, **Override server-supplied folder namespace**.',
        },
      ],
    },
    change: {
      path: ['Edit', 'Preferences', 'Mail Accounts', 'Edit'],
      texts: [
        { text: 'Each server has its own page here.' },
        { text: '**Forget password** is under **Receiving Email**. It then asks for the new one.' },
      ],
    },
    exception: {
      path: ['Edit', 'Preferences', 'Certificates', 'Mail'],
      texts: [{ text: 'Choose the line with your server and press **Delete**.' }],
    },
    remove: {
      path: ['Edit', 'Preferences', 'Mail Accounts'],
      texts: [
        { text: 'Choose the account and press **Delete**. It asks first, and removes it here only.' },
        ...mailThatStays,
      ],
    },
  },
  fetch: 'Press Send/Receive.',
  firstError: {
    shows: 'Mail authentication request, again and again',
    code: false,
    means: 'The server refused the user name or the password.',
    remedy: remedies.login,
  },
  troubles: [
    {
      shows: 'Certificate trust…',
      code: false,
      remedy: 'Press Reject. Copy the server name again, then check your address here.',
    },
    { shows: 'The server cannot be found', code: false, remedy: remedies.host },
  ],
  others: ['thunderbird', 'geary', 'kmail'],
});
