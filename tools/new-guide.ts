// A new guide: the steps that every mail app needs, to be told in this app's own words.
import { type Blueprint, camelCase, insertLine, lastImport } from './blueprint.ts';

const guideFile = (id: string): string => {
  const app = id
    .split('-')
    .map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`)
    .join(' ');
  return `// ${app}: say here for which systems and versions.
import { appPasswordNote, defineGuide, keepCopyStep, noOutgoingNote, serverGroup, signInStep, typedPassword } from './define.ts';

const labels = { host: 'Server', port: 'Port', security: 'Security', username: 'User name' };

export const ${camelCase(id)} = defineGuide({
  id: '${id}',
  name: '${app}',
  app: '${app}',
  title: 'Set up ${app}',
  systems: ['windows', 'mac', 'linux'],
  systemNames: 'Windows, Mac, Linux',
  device: 'any',
  minutes: 3,
  version: 'For ${app}. Some names may differ in yours.',
  versionQuestion: null,
  securityWords: { tls: 'SSL/TLS', starttls: 'STARTTLS' },
  steps: [
    {
      title: 'Add an account',
      duties: [],
      path: ['Settings', 'Accounts', 'Add account'],
      groups: [{ heading: null, rows: [{ field: 'address', label: 'Email address' }] }],
    },
    signInStep('${app}'),
    {
      title: 'Type the {protocol} values of both servers',
      duties: ['incoming', 'outgoing'],
      when: { authentication: typedPassword },
      texts: [{ text: 'Choose **{protocol}**. Then copy each value.' }],
      groups: [serverGroup('incoming', 'Incoming server', labels), serverGroup('outgoing', 'Outgoing server', labels)],
      notes: [noOutgoingNote],
    },
    {
      title: 'Type your password',
      duties: ['password'],
      when: { authentication: typedPassword },
      texts: [{ text: 'Your email password, then finish.' }],
      notes: [appPasswordNote],
    },
    keepCopyStep('Leave your mail on the server', ['Settings'], 'Tick **Leave messages on server**.'),
  ],
  fetch: 'Press Get Mail.',
  troubles: [
    {
      shows: 'The server’s certificate is not trusted',
      code: false,
      remedy: 'Do not go past it. Copy the server name again, then check your address here.',
    },
  ],
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
    next: ['Open the app and put its own names, menus and failures in place of the general ones.'],
  };
}
