// FairEmail on Android. Read in its source, version 1.2331.
import {
  appPasswordNote,
  defineGuide,
  mailThatStays,
  none,
  noOutgoingNote,
  oneFilter,
  ownValue,
  remedies,
  serverGroup,
  signInStep,
  typedPassword,
} from './define.ts';

const labels = {
  host: 'Host name',
  security: 'Encryption',
  port: 'Port number',
  username: 'User name',
  password: 'Password',
};

export const fairemail = defineGuide({
  id: 'fairemail',
  name: 'FairEmail',
  aliases: ['Fair Email'],
  app: 'FairEmail',
  title: 'Set up FairEmail',
  systems: ['android'],
  systemNames: 'Android',
  device: 'phone',
  minutes: 5,
  version: 'For FairEmail 1.2331 of 2026.',
  source: 'read',
  versionQuestion: null,
  protocolWords: { imap: 'IMAP', pop3: 'POP3' },
  securityWords: { tls: 'SSL/TLS', starttls: 'STARTTLS' },
  steps: [
    {
      title: 'Open the form for receiving',
      when: { authentication: typedPassword },
      path: ['Manual setup and account options', 'Accounts', '+', '{protocol} account'],
      texts: [{ text: '**Quick setup** may be enough too. By hand you know what stands where.' }],
    },
    {
      title: 'Start the quick setup',
      when: { authentication: ['oauth2'] },
      path: ['Quick setup', 'Wizard'],
    },
    signInStep('FairEmail'),
    {
      title: 'Fill in the incoming server',
      when: { authentication: typedPassword },
      groups: [serverGroup('incoming', 'Account', labels)],
      after: [{ text: 'Leave **Allow insecure connections** off. Tap **Check**, then **Save**.' }],
      notes: [appPasswordNote],
    },
    {
      title: 'Fill in the outgoing server',
      when: { authentication: typedPassword },
      path: ['Manual setup and account options', 'Identities', '+'],
      texts: [{ text: 'Sending is an entry of its own here, called an identity.' }],
      groups: [ownValue('address', 'Email address'), serverGroup('outgoing', 'Identity', labels)],
      after: [{ text: 'Tap **Check**, then **Save**.' }],
      notes: [noOutgoingNote],
    },
  ],
  unasked: {},
  sections: {
    protocol: { texts: [{ text: 'Behind the **+** choose **{protocol} account**.' }] },
    username: { texts: [{ text: 'Put {incoming.username} into **User name**, in the account and in the identity.' }] },
    copies: {
      path: ['Manual setup and account options', 'Accounts'],
      texts: [
        { text: 'Open your account. Tick **Leave messages on server** and **Leave deleted messages on server**.' },
      ],
    },
    junk: {
      texts: [
        { text: 'FairEmail filters only if you chose **Use local spam filter** for a folder. Otherwise leave it off.' },
        oneFilter,
      ],
    },
    folders: none('FairEmail finds the folders of the server. You can choose others in the account’s form.'),
    change: {
      path: ['Manual setup and account options', 'Accounts'],
      texts: [{ text: 'Open your account for receiving. For sending, open **Identities**.' }],
    },
    exception: {
      path: ['Manual setup and account options', 'Accounts'],
      texts: [
        { text: 'Open your account. Untick **Trust server certificate with fingerprint**, then save.' },
        { text: 'Do the same in the identity.' },
      ],
    },
    remove: {
      path: ['Manual setup and account options', 'Accounts'],
      texts: [{ text: 'Open your account, then **Delete account**. Only the app forgets it.' }, ...mailThatStays],
    },
  },
  fetch: 'Open the app and pull the list of messages down.',
  firstError: {
    shows: 'Authentication failed',
    code: false,
    means: 'The server refused the user name or the password.',
    remedy: remedies.login,
  },
  troubles: [
    {
      shows: 'No settings found for domain',
      code: false,
      remedy: 'The quick setup did not find them. Choose Manual setup and copy the values above.',
    },
    {
      shows: 'A box to trust a certificate by its fingerprint',
      code: false,
      remedy: 'Do not tick it. Copy the server name again, then check your address here.',
    },
  ],
  others: ['thunderbird-android', 'k9-mail', 'gmail-android'],
});
