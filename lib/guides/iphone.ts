// Apple Mail on iPhone and iPad, with iOS and iPadOS 18 and later.
import { appPasswordNote, defineGuide, noOutgoingNote, serverGroup, signInStep, typedPassword } from './define.ts';

const labels = { host: 'Host name', username: 'User name' };

export const iphone = defineGuide({
  id: 'iphone',
  name: 'Mail on an iPhone or iPad',
  app: 'your iPhone',
  title: 'Set up Mail on your iPhone',
  systems: ['ios'],
  systemNames: 'iOS and iPadOS',
  device: 'phone',
  minutes: 3,
  version: 'For iOS and iPadOS 18 and later.',
  versionQuestion: null,
  // One switch stands for both kinds: the port tells the iPhone which (RFC 8314 3).
  securityWords: { tls: 'Use SSL: on', starttls: 'Use SSL: on' },
  steps: [
    {
      title: 'Open the mail accounts',
      duties: [],
      path: ['Settings', 'Apps', 'Mail', 'Mail Accounts'],
      older: { title: 'Mine is older than iOS 18', lines: ['Open **Settings**, then **Mail**, then **Accounts**.'] },
    },
    {
      title: 'Add an account',
      duties: [],
      when: { authentication: typedPassword },
      path: ['Add Account', 'Other', 'Add Mail Account'],
    },
    {
      title: 'Add an account',
      duties: [],
      when: { authentication: ['oauth2'] },
      path: ['Add Account'],
      texts: [{ text: 'Tap **Google** or **Microsoft**, whichever has your mail.' }],
    },
    signInStep('The iPhone'),
    {
      title: 'Say who you are',
      duties: ['password'],
      when: { authentication: typedPassword },
      texts: [{ text: 'Your name, your password, and:' }],
      groups: [{ heading: null, rows: [{ field: 'address', label: 'Email' }] }],
      notes: [appPasswordNote],
    },
    {
      title: 'Choose {protocol} and fill in the servers',
      duties: ['incoming', 'outgoing'],
      when: { authentication: typedPassword },
      drawing: { kind: 'phone', title: 'New Account' },
      groups: [
        { heading: 'Tap **{protocol}** at the top', mark: 'a', rows: [] },
        serverGroup('incoming', 'Incoming mail server', labels, 'b'),
        serverGroup('outgoing', 'Outgoing mail server', labels, 'c'),
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
      duties: [],
      when: { authentication: typedPassword },
      texts: [{ text: 'Tap **Next**, wait for the ticks, then **Save**.' }],
      notes: [
        {
          kind: 'safety',
          text: 'Does it say “Cannot Verify Server Identity”? Then the server name may have a slip. Do not press Trust. Copy the name again.',
        },
      ],
    },
    {
      title: 'If it does not connect, compare the ports',
      duties: [],
      when: { authentication: typedPassword },
      texts: [{ text: 'The iPhone mostly finds them by itself. You can see them under **Advanced** in the account.' }],
      groups: [
        {
          heading: 'Incoming',
          rows: [
            { field: 'incoming.port', label: 'Server port' },
            { field: 'incoming.security', label: 'Security' },
          ],
        },
        {
          heading: 'Outgoing',
          when: { outgoing: true },
          rows: [
            { field: 'outgoing.port', label: 'Server port' },
            { field: 'outgoing.security', label: 'Security' },
          ],
        },
      ],
      notes: [
        {
          kind: 'info',
          when: { protocol: 'pop3' },
          text: 'Under **Advanced** there may be a choice to delete mail from the server. Set it to **Never**.',
        },
      ],
    },
  ],
  fetch: 'Open Mail and pull the list of messages down.',
  troubles: [
    {
      shows: 'Cannot Verify Server Identity',
      code: false,
      remedy: 'Do not press Trust. Copy the server name again, then check your address here.',
    },
    {
      shows: 'The user name or password is incorrect',
      code: false,
      remedy: 'Test your password in webmail. Then copy the user name again.',
    },
    {
      shows: 'Mail comes in, but nothing goes out',
      code: false,
      remedy: 'Fill in the user name and the password of the outgoing server too, though they say Optional.',
    },
  ],
  aside: {
    title: 'Junk mail',
    text: 'There is no junk filter to switch off in Mail on the iPhone. If your mail host sorts junk on the server, it works here too.',
  },
  others: ['outlook-new', 'gmail-android', 'apple-mail'],
});
