// Claws Mail 4.1.1 on Linux and Windows: it ran against a practice server. It starts with POP3 and without encryption.
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

export const clawsMail = defineGuide({
  id: 'claws-mail',
  name: 'Claws Mail',
  aliases: ['Sylpheed'],
  app: 'Claws Mail',
  title: 'Set up Claws Mail',
  systems: ['linux', 'windows'],
  systemNames: 'Linux, Windows',
  device: 'desktop',
  minutes: 5,
  version: 'For Claws Mail 4.1.',
  source: 'seen',
  versionQuestion: null,
  protocolWords: { imap: 'IMAP', pop3: 'POP3' },
  securityWords: { tls: 'Use TLS: on', starttls: 'Use TLS and Use STARTTLS: on' },
  steps: [
    {
      title: 'Add an account',
      path: ['Configuration', 'Create new account'],
      texts: [{ text: 'At the first start a wizard opens by itself. Its pages are those below.' }],
    },
    {
      title: 'Say who you are',
      texts: [{ text: 'On the page **About You**: your name, and this address:' }],
      groups: [ownValue('address', 'Your email address')],
    },
    signInStep('Claws Mail'),
    {
      title: 'Choose {protocol} and fill in the incoming server',
      when: { authentication: typedPassword },
      texts: [{ text: 'On the page **Receiving mail**. Change **Server type** first if it says something else.' }],
      drawing: { kind: 'window', title: 'Receiving mail', button: 'Next' },
      groups: [
        serverGroup('incoming', null, {
          protocol: 'Server type',
          host: 'Server address',
          port: 'Port',
          username: 'Username',
          password: 'Password',
          security: 'Encryption',
        }),
      ],
      after: [
        { text: 'Tick **Use TLS to connect to receiving server**: it is off at first.' },
        {
          when: { incomingSecurity: 'starttls' },
          text: 'Tick **Use STARTTLS command to start encryption** too. Your server needs both.',
        },
      ],
      notes: [appPasswordNote],
    },
    {
      title: 'Fill in the outgoing server',
      when: { authentication: typedPassword },
      texts: [{ text: 'On the page **Sending mail**.' }],
      drawing: { kind: 'window', title: 'Sending mail', button: 'Save' },
      groups: [
        serverGroup('outgoing', null, {
          host: 'SMTP server address',
          port: 'Port',
          username: 'SMTP username',
          security: 'Encryption',
        }),
      ],
      after: [
        { text: 'Tick **Use authentication** and **Use TLS to connect to SMTP server**: both are off at first.' },
        {
          when: { outgoingSecurity: 'starttls' },
          text: 'Tick **Use STARTTLS command to start encryption** too. Your server needs both.',
        },
        { text: 'Then press **Save**. Nothing is tried before that.' },
      ],
      notes: [
        {
          kind: 'safety',
          text: 'Without these ticks your password travels where others can read it. Never save without.',
        },
        noOutgoingNote,
      ],
    },
  ],
  unasked: {},
  sections: {
    protocol: {
      texts: [
        {
          text: 'On the page **Receiving mail**, at **Server type**, choose **{protocol}**. Look twice: it may say another.',
        },
      ],
    },
    username: { texts: [{ text: 'Put {incoming.username} into **Username**, for both servers.' }] },
    copies: {
      path: ['Configuration', 'Edit accounts', 'Receive'],
      texts: [{ text: 'Untick **Remove messages on server when received**. Your mail then stays there.' }],
    },
    junk: none(
      'Claws Mail filters junk only with a plugin such as Bogofilter. Without one, only the filter on the server works.',
    ),
    folders: {
      path: ['Configuration', 'Edit accounts', 'Advanced'],
      texts: [
        {
          text: '**Put sent messages in** chooses the folder. Few servers need a path prefix: **IMAP server directory**.',
        },
      ],
    },
    change: {
      path: ['Configuration', 'Edit accounts'],
      texts: [{ text: 'Open your account. See the tabs **Receive**, **Send** and **TLS**.' }],
    },
    exception: {
      path: ['Tools', 'TLS certificates'],
      texts: [{ text: 'In the window **Saved TLS certificates**, delete the line with your server.' }],
    },
    remove: {
      path: ['Configuration', 'Edit accounts'],
      texts: [{ text: 'Choose the account and press **Delete**.' }, ...mailThatStays],
    },
  },
  fetch: 'Press Get Mail.',
  firstError: {
    shows: 'TLS certificate is unknown, or is invalid',
    code: false,
    means: 'Nobody known vouches for the certificate, or it is for another name.',
    remedy: 'Do not accept it. Copy the server name again, then check your address here.',
  },
  troubles: [
    { shows: 'The login failed', code: false, remedy: remedies.login },
    { shows: 'The server cannot be found', code: false, remedy: remedies.host },
  ],
  others: ['thunderbird', 'evolution', 'kmail'],
});
