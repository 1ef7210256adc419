// Any other mail app: what every one of them asks for, whatever it calls it.
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

const labels = { host: 'Server', port: 'Port', security: 'Security', username: 'User name' };

export const anyOther = defineGuide({
  id: 'any-other',
  name: 'Any other app',
  aliases: [],
  app: 'your app',
  title: 'Set up any other mail app',
  systems: ['windows', 'mac', 'linux', 'android', 'ios'],
  systemNames: 'What every mail app asks for',
  device: 'any',
  minutes: 5,
  version: 'Every mail app asks for the same few values.',
  source: 'general',
  versionQuestion: null,
  protocolWords: { imap: 'IMAP', pop3: 'POP' },
  securityWords: { tls: 'SSL/TLS', starttls: 'STARTTLS' },
  steps: [
    {
      title: 'Add an account',
      texts: [
        { text: 'Look in the settings of your app for **Accounts**, **Add account** or **New account**.' },
        {
          when: { authentication: typedPassword },
          text: 'If it offers **Manual setup**, **Advanced** or **Other**, choose that.',
        },
      ],
      groups: [ownValue('address', 'Address')],
    },
    signInStep('Your app'),
    {
      title: 'Choose {protocol}',
      when: { authentication: typedPassword },
      texts: [{ text: 'If your app asks for the type of account, yours is **{protocol}**.' }],
    },
    {
      title: 'Fill in the two servers',
      when: { authentication: typedPassword },
      groups: [
        serverGroup('incoming', 'Incoming mail, also called receiving', labels),
        serverGroup('outgoing', 'Outgoing mail, also called sending or SMTP', labels),
      ],
      notes: [
        {
          kind: 'info',
          when: { security: 'tls' },
          text: 'SSL/TLS may be called SSL, TLS, implicit TLS or TLS on a dedicated port. All of these mean the same.',
        },
        {
          kind: 'info',
          when: { security: 'starttls' },
          text: 'STARTTLS may be called TLS, explicit TLS or STARTTLS after connecting. The port shows which one is meant.',
        },
        { kind: 'safety', text: 'Never choose **None**, and never accept a certificate that your app warns about.' },
        {
          kind: 'safety',
          text: 'Some apps start without encryption, or without a login for sending. Switch both on before you save.',
        },
        noOutgoingNote,
      ],
    },
    {
      title: 'Type your password',
      when: { authentication: typedPassword },
      texts: [
        { text: 'Use your email password for receiving and for sending.' },
        { text: 'If your app asks for a method, choose **Normal password** or **Password**.' },
      ],
      groups: [ownValue('password', 'Password')],
      notes: [appPasswordNote],
    },
  ],
  unasked: {},
  sections: {
    protocol: {
      texts: [{ text: 'If your app asks for the type of account, choose **{protocol}**. Some apps start with POP3.' }],
    },
    username: {
      texts: [{ text: 'Most apps put your address there. Replace it by {incoming.username}, for both servers.' }],
    },
    copies: { texts: [{ text: 'Look for a choice such as **Leave a copy on the server**. Switch it on.' }] },
    junk: {
      texts: [{ text: 'If your mail host sorts junk on the server, switch off the filter of your app.' }, oneFilter],
    },
    folders: {
      texts: [
        { text: 'Look for **Special folders** in the settings of the account. Choose the folders of the server.' },
        { text: 'Few servers need a path prefix. Leave it empty unless your mail host names one.' },
      ],
    },
    change: { texts: [{ text: 'Look for **Server settings** in the settings of the account.' }] },
    exception: {
      texts: [
        { text: 'Look in the settings for **Certificates** or **Security**, and delete the entry with your server.' },
        { text: 'If there is no such list, remove the account and add it again.' },
      ],
    },
    remove: { texts: [{ text: 'Look for **Remove account** in the settings of the account.' }, ...mailThatStays] },
  },
  fetch: 'Press the button that fetches new mail, or pull the list down.',
  firstError: {
    shows: 'The login or the password is wrong',
    code: false,
    means: 'The server refused the user name or the password.',
    remedy: remedies.login,
  },
  troubles: [
    { shows: 'The server cannot be found', code: false, remedy: remedies.host },
    { shows: 'A warning about the certificate', code: false, remedy: remedies.certificate },
  ],
  others: ['outlook-new', 'iphone', 'gmail-android'],
});
