// The house has floors: a module imports only from its own floor and those below, and only `net` has doors to the outside.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsOf, isClient, readSources, type Source, targetOf, withoutComments } from '../tools/source-imports.ts';

/** From the ground up, those that there are; rooms of the same floor do not import each other. */
const floors: readonly (readonly string[])[] = [
  ['lib/model'],
  ['lib/messages'],
  ['lib/records'],
  ['lib/operator'],
  ['lib/net'],
  ['lib/discovery'],
  ['lib/probes'],
  ['lib/rules'],
  ['lib/advice'],
  ['lib/guides'],
  ['lib/provisioning'],
  ['lib/report'],
  ['lib/diagnosis'],
  ['lib/workers'],
  ['lib/store'],
  ['lib/desk'],
  ['lib/integrations'],
  ['lib/fleet'],
  ['app', 'lib/cli'],
];
/** Rules are pure: from above the ground they see sentences and parsed records, and evidence only as types. */
const roomsOfRules = ['lib/model', 'lib/messages', 'lib/records', 'lib/rules'];
/** Folders named after a language (RFC 5646), in `lib/messages`. */
const languageFolders = readdirSync(new URL('messages', import.meta.url)).filter((name) =>
  /^[a-z]{2}(-[a-z]{2})?$/i.test(name),
);
/** Watches when each sentence is read, and so has to know them all; in a process of its own, since it loads every module anew. */
const watchesTheSource = 'app/read-late.test.ts';
/** Translations are held by the compiler to what rules and guides say in English: the one look upwards, at types. */
const seesWhatItTranslates = /^lib\/messages\/(?:language-texts\.ts$|[a-z]{2}(?:-[a-z]{2})?\/)/;
/** What runs in browsers. */
const roomsOfBrowsers = ['lib/model', 'lib/messages', 'app'];
/** Node's ways to the network, and libraries that take them by themselves. */
const doors =
  /^(node:)?(net|tls|dgram|dns|dns\/promises|http|https|http2)$|^(undici|axios|imapflow|node-pop3|redis)(\/|$)/;
/** Libraries that dial what the profile or the environment names, by themselves; and the files that may use each. */
const dialledByName: Readonly<Record<string, readonly string[]>> = {
  nodemailer: ['lib/fleet/alerts/submission.ts'],
  'openid-client': ['lib/desk/accounts/oidc.ts'],
  pg: ['lib/store/postgres/postgres.ts', 'lib/store/postgres/notify-bell.ts', 'lib/store/testing/each-database.ts'],
};
/** Listening is not dialling: the app's own server. */
const doorkeepers = ['lib/cli/http-server.ts', 'lib/cli/http-server.test.ts'];

const sources = readSources();
const product = sources.filter(({ path }) => !/\.test\.tsx?$/.test(path));

const isIn = (path: string, room: string): boolean => path.startsWith(`${room}/`);
const floorOf = (path: string): number => floors.findIndex((rooms) => rooms.some((room) => isIn(path, room)));
const roomOf = (path: string): string | undefined => floors.flat().find((room) => isIn(path, room));
/** `from → to` for every import between files of the house, where `wrong` says so. */
function wrongImports(files: Source[], wrong: (from: string, to: string, typeOnly: boolean) => boolean): string[] {
  return files.flatMap(({ path, imports }) =>
    imports.flatMap(({ specifier, typeOnly }) => {
      const to = targetOf(path, specifier);
      return to !== null && wrong(path, to, typeOnly) ? [`${path} → ${to}`] : [];
    }),
  );
}

describe('reading imports', () => {
  it.each([
    ["import { a } from './a.ts';", './a.ts', false],
    ["import type { A } from './a.ts';", './a.ts', true],
    ["import {\n  a,\n  type B,\n} from './a.ts';", './a.ts', false],
    ["import './a.css';", './a.css', false],
    ["export * from './a.ts';", './a.ts', false],
    ["const a = await import('./a.ts');", './a.ts', false],
    ["let a: import('./a.ts').A;", './a.ts', false],
    ["const a = require('node:net');", 'node:net', false],
  ])('%s', (text, specifier, typeOnly) => {
    expect(importsOf(text)).toMatchObject([{ specifier, typeOnly }]);
  });

  it('passes over comments', () => {
    expect(importsOf("// import './a.ts';\n/* import b from './b.ts'; */\nconst url = 'https://a.example';")).toEqual(
      [],
    );
  });
});

describe('the floors', () => {
  it('hold every file', () => {
    expect(sources.length).toBeGreaterThan(300);
    const outside = sources.filter(({ path }) => floorOf(path) < 0).map(({ path }) => path);
    expect(outside).toEqual(['lib/layers.test.ts']);
  });

  it('are all there', () => {
    const empty = floors.flat().filter((room) => !product.some(({ path }) => isIn(path, room)));
    expect(empty).toEqual([]);
  });

  it('are imported only downwards', () => {
    expect(
      wrongImports(product, (from, to, typeOnly) => {
        if (typeOnly && seesWhatItTranslates.test(from) && /^lib\/(rules|guides)\//.test(to)) return false;
        if (!/^(lib|app)\//.test(to)) return true; // e2e and the like are not part of the product
        return floorOf(to) > floorOf(from) || (floorOf(to) === floorOf(from) && roomOf(to) !== roomOf(from));
      }),
    ).toEqual([]);
  });

  it('let nobody outside of the messages name a language', () => {
    const ofALanguage = new RegExp(`^lib/messages/(?:${languageFolders.join('|')})/`);
    expect(languageFolders).toContain('en');
    const outside = sources.filter(({ path }) => !isIn(path, 'lib/messages') && path !== watchesTheSource);
    expect(wrongImports(outside, (_, to) => ofALanguage.test(to))).toEqual([]);
  });

  it('let nobody above the store see how it keeps things', () => {
    const wrong = product.filter(
      ({ path, imports }) =>
        !isIn(path, 'lib/store') && imports.some(({ specifier }) => /^(kysely|node:sqlite)(\/|$)/.test(specifier)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('let rules see only records, sentences and types of evidence', () => {
    const rules = product.filter(({ path }) => isIn(path, 'lib/rules'));
    expect(wrongImports(rules, (_, to) => !roomsOfRules.some((room) => isIn(to, room)))).toEqual([]);
  });

  it("keep the wizard's steps to the start page", () => {
    const insiders = (path: string) => path === 'app/page.tsx' || isIn(path, 'app/_wizard');
    expect(wrongImports(sources, (from, to) => isIn(to, 'app/_wizard') && !insiders(from))).toEqual([]);
  });

  it('keep the rules of one subject to themselves: what several need stands in shared', () => {
    const subjectOf = (path: string) => /^lib\/rules\/([\w-]+)\//.exec(path)?.[1];
    const subjects = new Set(product.flatMap(({ path }) => subjectOf(path) ?? []));
    expect(subjects.size).toBeGreaterThan(12);
    const rules = sources.filter(({ path }) => subjectOf(path) !== undefined);
    const open = ['shared', 'testing'];
    expect(
      wrongImports(rules, (from, to) => {
        const other = subjectOf(to);
        if (other === undefined || other === subjectOf(from)) return false;
        return !open.includes(other) || (other === 'testing' && !/\.test\.ts$/.test(from));
      }),
    ).toEqual([]);
  });

  it('name files with their extension, as plain Node wants it', () => {
    const bare = wrongImports(
      sources.filter(({ path }) => isIn(path, 'lib')),
      (_, to) => !/\.(ts|mjs|css|json)$/.test(to),
    );
    expect(bare).toEqual([]);
  });
});

describe('browsers', () => {
  const clients = product.filter(isClient);
  const byPath = new Map(product.map((source) => [source.path, source]));

  it('get nothing but model, messages and components, directly or through others', () => {
    expect(clients.length).toBeGreaterThan(10);
    const carried = new Map(clients.map((source) => [source.path, source.path]));
    for (const [path, through] of carried) {
      for (const { specifier, typeOnly } of byPath.get(path)?.imports ?? []) {
        const to = targetOf(path, specifier);
        if (to !== null && !typeOnly && !carried.has(to)) carried.set(to, `${through} → ${to}`);
      }
    }
    const wrong = [...carried].filter(([path]) => !roomsOfBrowsers.some((room) => isIn(path, room)));
    expect(wrong.map(([, way]) => way)).toEqual([]);
    const serverOnly = [...carried].filter(([path]) =>
      byPath.get(path)?.imports.some(({ specifier }) => specifier.startsWith('node:') || specifier === 'server-only'),
    );
    expect(serverOnly.map(([, way]) => way)).toEqual([]);
  });
});

describe('the doors to the network', () => {
  it.each(['lib/net/dial.ts', 'lib/net/resolver.ts', 'lib/diagnosis/diagnose.ts', 'lib/store/index.ts'])(
    '%s stays on the server',
    (path) => {
      const source = sources.find((candidate) => candidate.path === path);
      expect(source?.imports).toContainEqual({ specifier: 'server-only', typeOnly: false, names: [], late: false });
    },
  );

  it('are in lib/net alone', () => {
    const wrong = product.flatMap(({ path, imports }) =>
      isIn(path, 'lib/net') || doorkeepers.includes(path)
        ? []
        : imports.flatMap(({ specifier, typeOnly }) =>
            doors.test(specifier) && !typeOnly ? [`${path} → ${specifier}`] : [],
          ),
    );
    expect(wrong).toEqual([]);
  });

  it('are each library’s own only for what the operator names, in files that stand here', () => {
    for (const [library, files] of Object.entries(dialledByName))
      expect(
        product
          .filter(({ imports }) => imports.some(({ specifier }) => specifier === library))
          .map(({ path }) => path)
          .sort(),
      ).toEqual([...files].sort());
  });

  it('are not gone around by fetch on the server', () => {
    const inBrowsers = /['"]use client['"]/;
    const callers = product.filter(
      ({ path, text }) =>
        /(?<![\w.#]|async )fetch\(/.test(withoutComments(text)) && !inBrowsers.test(text) && !isIn(path, 'app'),
    );
    expect(callers.map(({ path }) => path)).toEqual([]);
  });

  it('are not gone around by fetch in route handlers', () => {
    const handlers = product.filter(({ path }) => isIn(path, 'app/api') || path.endsWith('/route.ts'));
    for (const { text } of handlers) expect(withoutComments(text)).not.toMatch(/(?<![\w.#])fetch\(/);
  });
});
