// A new guide: the steps that every mail app needs, to be told in this app's own words.
import { type Blueprint, camelCase, insertLine, lastImport } from './blueprint.ts';

const guideFile = (id: string): string => {
  const app = id
    .split('-')
    .map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`)
    .join(' ');
  return `// ${app}: say here for which systems and versions, and how its names are known.
import {
  appPasswordNote,
  defineGuide,
  mailThatStays,
  noOutgoingNote,
  none,
  ownValue,
  remedies,
  serverGroup,
  signInStep,
  typedPassword,
} from './define.ts';

const labels = { host: 'Server', port: 'Port', security: 'Security', username: 'User name' };

export const ${camelCase(id)} = defineGuide({
  id: '${id}',
  name: '${app}',
  aliases: [],
  app: '${app}',
  title: 'Set up ${app}',
  systems: ['windows', 'mac', 'linux'],
  systemNames: 'Windows, Mac, Linux',
  device: 'desktop',
  minutes: 3,
  version: 'For ${app}.',
  source: 'general',
  versionQuestion: null,
  protocolWords: { imap: 'IMAP', pop3: 'POP' },
  securityWords: { tls: 'SSL/TLS', starttls: 'STARTTLS' },
  steps: [
    { title: 'Add an account', path: ['Settings', 'Accounts', 'Add account'], groups: [ownValue('address', 'Email address')] },
    signInStep('${app}'),
    {
      title: 'Choose {protocol} and fill in the two servers',
      when: { authentication: typedPassword },
      groups: [
        ownValue('protocol', 'Account type'),
        serverGroup('incoming', 'Incoming server', labels),
        serverGroup('outgoing', 'Outgoing server', labels),
      ],
      notes: [noOutgoingNote],
    },
    {
      title: 'Type your password',
      when: { authentication: typedPassword },
      groups: [ownValue('password', 'Password')],
      notes: [appPasswordNote],
    },
  ],
  unasked: {},
  sections: {
    protocol: { texts: [{ text: 'At **Account type** choose **{protocol}**.' }] },
    username: { texts: [{ text: 'Put {incoming.username} into **User name**, for both servers.' }] },
    copies: { path: ['Settings', 'Accounts'], texts: [{ text: 'Tick **Leave messages on server**.' }] },
    junk: none('${app} has no junk filter of its own. A filter on the server works here too.'),
    folders: none('${app} takes the folders of the server. There is no path prefix to set.'),
    change: { path: ['Settings', 'Accounts'], texts: [{ text: 'Choose your account. Its servers stand there.' }] },
    exception: none('${app} keeps no list of certificates that you let through.'),
    remove: { path: ['Settings', 'Accounts'], texts: [{ text: 'Choose the account and remove it.' }, ...mailThatStays] },
  },
  fetch: 'Press Get Mail.',
  firstError: {
    shows: 'The login failed',
    code: false,
    means: 'The server refused the user name or the password.',
    remedy: remedies.login,
  },
  troubles: [{ shows: 'A warning about the certificate', code: false, remedy: remedies.certificate }],
  others: ['any-other'],
});
`;
};

/** Every app asks for the same values: the guide is right as it is, and vague. The shared test of guides covers it. */
export function newGuide(id: string): Blueprint {
  const path = 'lib/guides/index.ts';
  const name = camelCase(id);
  return {
    files: { [`lib/guides/${id}.ts`]: guideFile(id) },
    edits: [
      {
        path,
        change: (text) => {
          const listed = insertLine(text, `  ${name},`, /^ {2}anyOther,$/, { file: path });
          const line = `import { ${name} } from './${id}.ts';`;
          return insertLine(listed, line, lastImport, { after: true, file: path });
        },
      },
    ],
    next: [
      'Open the app and put its own names, menus and failures in place of the general ones.',
      'Say in `source` how you know them, and with none(...) what the app does not have.',
    ],
  };
}
