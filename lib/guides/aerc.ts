// aerc 0.14, in a terminal: text for accounts.conf, by its manual pages.
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

const server = { host: 'Server', port: 'Port', security: 'Scheme', username: 'User name' };

export const aerc = defineGuide({
  id: 'aerc',
  name: 'aerc',
  aliases: ['terminal'],
  app: 'aerc',
  title: 'Set up aerc',
  systems: ['linux', 'mac'],
  systemNames: 'Linux, Mac, in a terminal',
  device: 'desktop',
  minutes: 3,
  version: 'For aerc 0.14. Newer ones name the schemes for sending in another way.',
  source: 'read',
  versionQuestion: null,
  protocolWords: { imap: 'IMAP', pop3: null },
  securityWords: { tls: 'imaps, smtps', starttls: 'imap, smtp' },
  steps: [
    {
      title: 'Put this into accounts.conf',
      when: { authentication: typedPassword },
      texts: [
        { text: 'The file is **~/.config/aerc/accounts.conf**. The command **:new-account** can write it too.' },
        { text: 'Replace the two commands by one of your password manager.' },
      ],
      config: {
        caption: 'accounts.conf: a user name in it is written as in a URL, so an @ is %40',
        lines: [
          { text: '[Mail]' },
          { text: 'from = {address}' },
          {
            when: { incomingSecurity: 'tls' },
            text: 'source = imaps://{incoming.login}@{incoming.host}:{incoming.port}',
          },
          {
            when: { incomingSecurity: 'starttls' },
            text: 'source = imap://{incoming.login}@{incoming.host}:{incoming.port}',
          },
          { text: 'source-cred-cmd = pass show mail' },
          {
            when: { outgoing: true, outgoingSecurity: 'tls' },
            text: 'outgoing = smtps+plain://{outgoing.login}@{outgoing.host}:{outgoing.port}',
          },
          {
            when: { outgoing: true, outgoingSecurity: 'starttls' },
            text: 'outgoing = smtp+plain://{outgoing.login}@{outgoing.host}:{outgoing.port}',
          },
          { when: { outgoing: true, outgoingSecurity: 'starttls' }, text: 'smtp-starttls = true' },
          { when: { outgoing: true }, text: 'outgoing-cred-cmd = pass show mail' },
          { text: 'default = INBOX' },
          { text: 'copy-to = Sent' },
        ],
      },
      notes: [
        {
          kind: 'safety',
          when: { outgoingSecurity: 'starttls' },
          text: 'Keep **smtp-starttls = true**. Without it aerc 0.14 sends your password where others can read it.',
        },
        noOutgoingNote,
      ],
    },
    signInStep('A token program'),
    {
      title: 'Compare the values in it',
      when: { authentication: typedPassword },
      groups: [
        ownValue('address', 'from'),
        serverGroup('incoming', 'source', server),
        serverGroup('outgoing', 'outgoing', server),
      ],
    },
    {
      title: 'Give it your password',
      when: { authentication: typedPassword },
      texts: [{ text: 'Save it in your password manager, under the name that the command asks for.' }],
      groups: [ownValue('password', 'Password')],
      notes: [appPasswordNote],
    },
  ],
  unasked: {},
  sections: {
    protocol: none('It does not ask: of the two, aerc reads by IMAP only.'),
    username: { texts: [{ text: 'The name before the last @ is {incoming.username}, written as in a URL.' }] },
    copies: none('Nothing to set: by IMAP your mail stays on the server.'),
    junk: none('aerc has no junk filter. A filter on the server works here too.'),
    folders: { texts: [{ text: '**copy-to** names the folder for sent mail. Drafts go where **postpone** says.' }] },
    change: { texts: [{ text: 'Change the file, then start aerc again.' }] },
    exception: none('aerc lets no certificate through by itself. Never write “+insecure” into the scheme.'),
    remove: { texts: [{ text: 'Take these lines out of the file.' }, ...mailThatStays] },
  },
  fetch: 'Type :check-mail.',
  firstError: {
    shows: 'Authentication failed',
    code: false,
    means: 'The server refused the user name or the password.',
    remedy: remedies.login,
  },
  troubles: [
    { shows: 'x509: certificate', code: true, remedy: remedies.certificate },
    { shows: 'no such host', code: true, remedy: remedies.host },
  ],
  others: ['mutt', 'claws-mail', 'thunderbird'],
});
