// SnappyMail 2.38, webmail: read in its source. Whoever runs it has set the servers.
import { defineGuide, none } from './define.ts';

const setByHost = 'You set no servers: whoever runs the webmail has done that, for each domain.';

export const snappymail = defineGuide({
  id: 'snappymail',
  name: 'SnappyMail',
  aliases: ['webmail', 'RainLoop'],
  app: 'SnappyMail',
  title: 'Use SnappyMail in the browser',
  systems: [],
  systemNames: 'Webmail, in any browser',
  device: 'browser',
  minutes: 1,
  version: 'For SnappyMail 2.38.',
  source: 'read',
  versionQuestion: null,
  protocolWords: { imap: 'IMAP', pop3: null },
  securityWords: { tls: 'SSL/TLS', starttls: 'STARTTLS' },
  steps: [
    {
      title: 'Open your webmail',
      texts: [
        { text: 'Your mail host names its address. See that the browser shows that very address.' },
        { text: 'Is another account open already? Then: **Settings**, **Accounts**, **Add an Account**.' },
      ],
    },
    {
      title: 'Log in',
      groups: [
        {
          heading: null,
          rows: [
            { field: 'address', label: 'Email' },
            { field: 'password', label: 'Passphrase' },
          ],
        },
      ],
      after: [{ text: 'Then press **Sign In**.' }],
    },
  ],
  unasked: {
    'incoming.host': setByHost,
    'incoming.port': setByHost,
    'incoming.security': setByHost,
    'incoming.username': 'The login page has no field for a user name of its own: it takes your address.',
    'outgoing.host': setByHost,
    'outgoing.port': setByHost,
    'outgoing.security': setByHost,
    'outgoing.username': setByHost,
  },
  sections: {
    protocol: none('Webmail does not ask: it reads by IMAP, on the server itself.'),
    username: none('Type your address. If your user name is another, your mail host must have set that up.'),
    copies: none('Nothing to set: webmail shows what is on the server, and takes nothing away.'),
    junk: none('SnappyMail has no junk filter of its own: it shows what the server sorted.'),
    folders: {
      path: ['Settings', 'Folders'],
      texts: [{ text: 'Press **Select system folders** for sent mail, drafts, spam and trash.' }],
    },
    change: none('There are no servers to change. Your password is changed at your mail host.'),
    exception: none('Webmail lets no certificate through: your browser judges the page. Go back if it warns.'),
    remove: {
      path: ['Settings', 'Accounts'],
      texts: [{ text: 'Remove an added account there. All mail stays on the server.' }],
    },
  },
  fetch: 'Reload the list of messages.',
  firstError: {
    shows: 'Authentication failed',
    code: false,
    means: 'The server refused the address or the password.',
    remedy: 'Type your whole address. If it stays, set a new password at your mail host.',
  },
  troubles: [
    {
      shows: 'The domain is not allowed, or not known',
      code: false,
      remedy: 'Whoever runs this webmail has not set your domain up. Ask your mail host for its own webmail.',
    },
  ],
  others: ['roundcube', 'nextcloud-mail', 'thunderbird'],
});
