// mutt 2.2 and neomutt, in a terminal: text for the configuration file, by their manual pages.
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

export const mutt = defineGuide({
  id: 'mutt',
  name: 'mutt and neomutt',
  aliases: ['terminal', 'muttrc'],
  app: 'mutt',
  title: 'Set up mutt or neomutt',
  systems: ['linux', 'mac'],
  systemNames: 'Linux, Mac, in a terminal',
  device: 'desktop',
  minutes: 3,
  version: 'For mutt 2.2 and neomutt of 2022.',
  source: 'read',
  versionQuestion: null,
  protocolWords: { imap: 'IMAP', pop3: 'POP' },
  securityWords: { tls: 'imaps, pops, smtps', starttls: 'imap, pop, smtp' },
  steps: [
    {
      title: 'Put this into your configuration file',
      when: { authentication: typedPassword },
      texts: [{ text: 'It is **~/.config/mutt/muttrc** or **~/.config/neomutt/neomuttrc**. It holds no password.' }],
      config: {
        caption: 'muttrc: a user name in it is written as in a URL, so an @ is %40',
        lines: [
          { text: 'set from = "{address}"' },
          {
            when: { protocol: 'imap', incomingSecurity: 'tls' },
            text: 'set folder = "imaps://{incoming.login}@{incoming.host}:{incoming.port}/"',
          },
          {
            when: { protocol: 'imap', incomingSecurity: 'starttls' },
            text: 'set folder = "imap://{incoming.login}@{incoming.host}:{incoming.port}/"',
          },
          { when: { protocol: 'imap' }, text: 'set spoolfile = "+INBOX"' },
          { when: { protocol: 'imap' }, text: 'set record = "+Sent"' },
          { when: { protocol: 'imap' }, text: 'set postponed = "+Drafts"' },
          { when: { protocol: 'imap' }, text: 'set trash = "+Trash"' },
          {
            when: { protocol: 'pop3', incomingSecurity: 'tls' },
            text: 'set pop_host = "pops://{incoming.login}@{incoming.host}:{incoming.port}"',
          },
          {
            when: { protocol: 'pop3', incomingSecurity: 'starttls' },
            text: 'set pop_host = "pop://{incoming.login}@{incoming.host}:{incoming.port}"',
          },
          { when: { protocol: 'pop3' }, text: 'set pop_delete = no' },
          {
            when: { outgoing: true, outgoingSecurity: 'tls' },
            text: 'set smtp_url = "smtps://{outgoing.login}@{outgoing.host}:{outgoing.port}/"',
          },
          {
            when: { outgoing: true, outgoingSecurity: 'starttls' },
            text: 'set smtp_url = "smtp://{outgoing.login}@{outgoing.host}:{outgoing.port}/"',
          },
          { text: 'set ssl_force_tls = yes' },
          { text: 'set ssl_starttls = yes' },
          { text: 'set ssl_verify_host = yes' },
        ],
      },
      notes: [noOutgoingNote],
    },
    {
      title: 'Sign in by a token',
      when: { authentication: ['oauth2'] },
      texts: [{ text: 'Your mail host wants its own sign-in page. mutt needs a program that brings it a token.' }],
    },
    signInStep('A token program'),
    {
      title: 'Compare the values in it',
      when: { authentication: typedPassword },
      groups: [
        ownValue('address', 'from'),
        serverGroup('incoming', '{protocol}', server),
        serverGroup('outgoing', 'SMTP', server),
      ],
    },
    {
      title: 'Start it, and type your password',
      when: { authentication: typedPassword },
      texts: [{ text: 'It asks each time. To keep it, use a password manager, not the file.' }],
      groups: [ownValue('password', 'Password')],
      notes: [appPasswordNote],
    },
  ],
  unasked: {},
  sections: {
    protocol: {
      texts: [{ text: 'It does not ask. The text above is for **{protocol}**: the scheme before the server says it.' }],
    },
    username: { texts: [{ text: 'The name before the last @ is {incoming.username}, written as in a URL.' }] },
    copies: { texts: [{ text: 'Keep **pop_delete** on **no**: your mail then stays on the server.' }] },
    junk: none('mutt has no junk filter. A filter on the server works here too.'),
    folders: {
      texts: [
        {
          text: '**record**, **postponed** and **trash** name the folders. Without them sent mail lands in a local file.',
        },
        { text: 'A path prefix goes into **folder**, behind the port: **/INBOX**.' },
      ],
    },
    change: { texts: [{ text: 'Change the file, then start mutt again.' }] },
    exception: {
      texts: [
        { text: 'Open **~/.mutt_certificates**, or what **certificate_file** names. Delete the entry and save.' },
      ],
    },
    remove: { texts: [{ text: 'Take these lines out of the file.' }, ...mailThatStays] },
  },
  fetch: 'Press $ in the list of messages, or open the folder again.',
  firstError: {
    shows: 'Login failed.',
    code: false,
    means: 'The server refused the user name or the password.',
    remedy: remedies.login,
  },
  troubles: [
    {
      shows: '(r)eject, accept (o)nce, (a)ccept always',
      code: true,
      remedy: 'Press r: do not let it pass. Copy the server name again, then check your address here.',
    },
    { shows: 'The server cannot be found', code: false, remedy: remedies.host },
  ],
  others: ['aerc', 'claws-mail', 'thunderbird'],
});
