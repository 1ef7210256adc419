// Each page hands over exactly the sentences that its parts in the browser can read: none is missing there, none is carried for nothing.
import { expect, it } from 'vitest';
import { messages } from '../lib/messages/index.ts';
import { isClient, readSources, type Source, targetOf } from '../tools/source-imports.ts';

const sources = new Map(readSources().map((source) => [source.path, source]));

/** What a module of subjects exports, and the name that it is looked up by. */
const subjectsOf = ({ text }: Source): Map<string, string> =>
  new Map(
    [...text.matchAll(/export const (\w+) = inReadersLanguage\('(\w+)'\)/g)].map(([, name = '', of = '']) => [
      name,
      of,
    ]),
  );

/** The subjects of `messages`, by the member under which they stand there. */
const gathered = new Map(
  [...sources.get('lib/messages/index.ts')!.text.matchAll(/^ {2}(\w+)(?:: (\w+))?,$/gm)].map(
    ([, member = '', subject = member]) => [member, subject],
  ),
);

/** Of `messages` a module reads what stands behind its name, or is taken out of it. */
function membersRead({ path, text }: Source): string[] {
  const named = [...text.matchAll(/\bmessages\.(\w+)/g)].map(([, member = '']) => member);
  const taken = [...text.matchAll(/\{([^{}]*)\} = messages;/g)].flatMap(([, members = '']) =>
    members.split(',').map((member) => member.split(':')[0]!.trim()),
  );
  const read = [...named, ...taken].filter((member) => gathered.has(member));
  expect(read, `${path} takes part of messages`).not.toEqual([]);
  return read.map((member) => gathered.get(member)!);
}

/** What a module reads itself. */
function subjectsRead(source: Source): string[] {
  return source.imports.flatMap(({ specifier, typeOnly, names }) => {
    const to = targetOf(source.path, specifier);
    if (to === null || typeOnly) return [];
    if (to === 'lib/messages/index.ts') return membersRead(source);
    const subjects = sources.has(to) ? subjectsOf(sources.get(to)!) : new Map<string, string>();
    return names.flatMap((name) => subjects.get(name) ?? []);
  });
}

/** What comes with something that is fetched: whoever imports the fetching reads it only then. */
const fetchedWith = (source: Source): string[] =>
  source.imports.flatMap(({ specifier, typeOnly }) => {
    const text = sources.get(targetOf(source.path, specifier) ?? '')?.text ?? '';
    const [, subject] = /\bhandOver\(language\(\), \{ (\w+)/.exec(text) ?? [];
    return typeOnly || subject === undefined ? [] : [subject];
  });

/** What a module fetches for the parts that it fetches late. */
const saidIn = ({ text }: Source): string[] =>
  [...(/const said: readonly Subject\[\] = \[([^\]]*)\]/.exec(text)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(
    ([, subject = '']) => subject,
  );

/** Everything that the browser's parts below these modules read. */
function neededBelow(beginnings: readonly string[]): string[] {
  const seen = new Set<string>();
  const needed = new Set<string>();
  const walk = (path: string, inBrowser: boolean, above: readonly string[]): void => {
    const source = sources.get(path);
    if (!source) return;
    const client = inBrowser || isClient(source);
    const fetched = [...new Set([...above, ...fetchedWith(source)])].sort();
    const key = `${path} ${client} ${fetched}`;
    if (seen.has(key)) return;
    seen.add(key);
    if (client && path !== 'lib/messages/index.ts')
      for (const subject of subjectsRead(source)) if (!fetched.includes(subject)) needed.add(subject);
    for (const { specifier, typeOnly, late } of source.imports) {
      const to = targetOf(path, specifier);
      if (to !== null && !typeOnly) walk(to, client, late ? [...fetched, ...saidIn(source)] : fetched);
    }
  };
  for (const path of beginnings) walk(path, false, []);
  return [...needed].sort();
}

const handedIn = (path: string): string[] =>
  [
    ...(/(?:withSentences\(|<Sentences of=\{)\s*\[([^\]]*)\]/.exec(sources.get(path)?.text ?? '')?.[1] ?? '').matchAll(
      /'(\w+)'/g,
    ),
  ]
    .map(([, subject = '']) => subject)
    .sort();

/** Around every page: what fails and what is missing are told inside this frame too. */
const frame = ['app/layout.tsx', 'app/error.tsx', 'app/not-found.tsx'];

it('knows what stands in messages', () => {
  expect([...gathered.keys()].sort()).toEqual(Object.keys(messages).sort());
});

it('the frame of every page', () => {
  expect(handedIn('app/layout.tsx')).toEqual(neededBelow(frame));
});

it.each([...sources.keys()].filter((path) => path.endsWith('/page.tsx')).map((path) => [path]))('%s', (path) => {
  const ofFrame = new Set(handedIn('app/layout.tsx'));
  expect(handedIn(path)).toEqual(neededBelow([path]).filter((subject) => !ofFrame.has(subject)));
});

it.each([...sources.values()].filter((source) => saidIn(source).length > 0).map((source) => [source.path, source]))(
  '%s fetches no more than its late parts say, and nothing that stands on each page',
  (path, source) => {
    const parts = source.imports.filter(({ late }) => late).map(({ specifier }) => targetOf(path, specifier) ?? '');
    expect(neededBelow(parts)).toEqual(expect.arrayContaining(saidIn(source)));
    expect(handedIn('app/layout.tsx').filter((subject) => saidIn(source).includes(subject))).toEqual([]);
  },
);
