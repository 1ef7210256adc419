// Apple Mail on iPhone and iPad, with iOS and iPadOS 18 and later.
import {
  appPasswordNote,
  defineGuide,
  mailThatStays,
  none,
  noOutgoingNote,
  remedies,
  serverGroup,
  signInStep,
  typedPassword,
} from './define.ts';

const labels = { host: 'Host Name', username: 'User Name' };
const older = 'Mine is older than iOS 18';

export const iphone = defineGuide({
  id: 'iphone',
  name: 'Mail on an iPhone or iPad',
  aliases: ['iOS', 'iPadOS', 'Apple Mail'],
  app: 'your iPhone',
  title: 'Set up Mail on your iPhone',
  systems: ['ios'],
  systemNames: 'iOS and iPadOS',
  device: 'phone',
  minutes: 3,
  version: 'For iOS and iPadOS 18 and later.',
  source: 'hosts',
  versionQuestion: null,
  protocolWords: { imap: 'IMAP', pop3: 'POP' },
  // One switch stands for both kinds: the port tells the iPhone which (RFC 8314 3).
  securityWords: { tls: 'Use SSL: on', starttls: 'Use SSL: on' },
  steps: [
    {
      title: 'Open the mail accounts',
      path: ['Settings', 'Apps', 'Mail', 'Mail Accounts'],
      older: { title: older, lines: ['Open **Settings**, then **Mail**, then **Accounts**.'] },
    },
    {
      title: 'Add an account',
      when: { authentication: typedPassword },
      path: ['Add Account', 'Other', 'Add Mail Account'],
    },
    {
      title: 'Add an account',
      when: { authentication: ['oauth2'] },
      path: ['Add Account'],
      texts: [{ text: 'Tap **Google** or **Microsoft**, whichever has your mail.' }],
    },
    signInStep('The iPhone'),
    {
      title: 'Say who you are',
      when: { authentication: typedPassword },
      texts: [{ text: 'Your name, and:' }],
      groups: [
        {
          heading: null,
          rows: [
            { field: 'address', label: 'Email' },
            { field: 'password', label: 'Password' },
          ],
        },
      ],
      after: [{ text: 'Then tap **Next**.' }],
      notes: [appPasswordNote],
    },
    {
      title: 'Choose {protocol} and fill in the servers',
      when: { authentication: typedPassword },
      drawing: { kind: 'phone', title: 'New Account' },
      groups: [
        { heading: 'Tap **{protocol}** at the top', mark: 'a', rows: [] },
        serverGroup('incoming', 'Incoming mail server', labels, 'b'),
        serverGroup('outgoing', 'Outgoing mail server', { ...labels, password: 'Password' }, 'c'),
      ],
      notes: [
        {
          kind: 'info',
          when: { outgoing: true },
          text: 'The iPhone calls the outgoing user name and password “Optional”. Fill them in all the same, or sending will fail.',
        },
        noOutgoingNote,
      ],
    },
    {
      title: 'Save',
      when: { authentication: typedPassword },
      texts: [{ text: 'Tap **Next**, wait for the ticks, then **Save**.' }],
      notes: [
        {
          kind: 'safety',
          text: 'Does it say “Cannot Verify Server Identity”? Then the server name may have a slip. Do not press Trust, which may be behind Details. Copy the name again.',
        },
      ],
    },
    {
      title: 'If it does not connect, compare the ports',
      when: { authentication: typedPassword },
      texts: [{ text: 'The iPhone mostly finds them by itself. Open the account again to see them.' }],
      groups: [
        {
          heading: 'Incoming: under **Advanced**',
          rows: [
            { field: 'incoming.port', label: 'Server Port' },
            { field: 'incoming.security', label: 'Security' },
          ],
        },
        {
          heading: 'Outgoing: under **SMTP**, then the server',
          when: { outgoing: true },
          rows: [
            { field: 'outgoing.port', label: 'Server Port' },
            { field: 'outgoing.security', label: 'Security' },
          ],
        },
      ],
    },
  ],
  unasked: {},
  sections: {
    protocol: {
      texts: [{ text: 'Tap **{protocol}** at the top of the form, before you type. You cannot change it later.' }],
    },
    username: {
      texts: [{ text: 'Put {incoming.username} into **User Name**, for both servers, in place of your address.' }],
    },
    copies: {
      path: ['Settings', 'Apps', 'Mail', 'Mail Accounts'],
      texts: [{ text: 'Open your account, then **Advanced**. Set **Delete from server** to **Never**.' }],
    },
    junk: none(
      'There is no junk filter to switch off in Mail on the iPhone. If your mail host sorts junk on the server, it works here too.',
    ),
    folders: {
      path: ['Settings', 'Apps', 'Mail', 'Mail Accounts'],
      texts: [
        { text: 'Open your account, then **Advanced**. Choose the folders under **Mailbox Behaviors**.' },
        {
          text: 'Does the account look empty? See whether a number stands in **IMAP Path Prefix**. Few servers need one: empty it.',
        },
      ],
    },
    change: {
      path: ['Settings', 'Apps', 'Mail', 'Mail Accounts'],
      texts: [{ text: 'Open your account. The incoming server is on its page, the outgoing one under **SMTP**.' }],
      older: { title: older, lines: ['Open **Settings**, then **Mail**, then **Accounts**.'] },
    },
    exception: none(
      'An iPhone shows no list of certificates that you let through. Delete the account and add it again, and do not press Trust.',
    ),
    remove: {
      path: ['Settings', 'Apps', 'Mail', 'Mail Accounts'],
      texts: [{ text: 'Open your account and tap **Delete Account**.' }, ...mailThatStays],
    },
  },
  fetch: 'Open Mail and pull the list of messages down.',
  firstError: {
    shows: 'Cannot Verify Server Identity',
    code: false,
    means: 'The server’s certificate is for another name, or nobody known vouches for it.',
    remedy: 'Do not press Trust. Copy the server name again, then check your address here.',
  },
  troubles: [
    { shows: 'The user name or password is incorrect', code: false, remedy: remedies.login },
    {
      shows: 'Mail comes in, but nothing goes out',
      code: false,
      remedy: 'Fill in the user name and the password of the outgoing server too, though they say Optional.',
    },
    {
      shows: 'The account works, but looks empty',
      code: false,
      remedy: 'Open Advanced in the account and empty IMAP Path Prefix.',
    },
  ],
  others: ['outlook-new', 'gmail-android', 'apple-mail'],
});
