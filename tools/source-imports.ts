// Reads the imports of the house's own sources, for the tests that hold them to its order.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

export interface SourceImport {
  specifier: string;
  typeOnly: boolean;
  /** What is imported by name, under the name that its module gives it, without types. */
  names: string[];
  /** Fetched when it is wanted. */
  late: boolean;
}
export interface Source {
  path: string;
  text: string;
  imports: SourceImport[];
}

/** Comments out, so that an example in one is not taken for an import; strings stay. */
export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(,])\/\/[^\n]*/g, (comment) => comment.replace(/[^\n]/g, ' '));

const namesIn = (clause: string): string[] =>
  (/\{([^}]*)\}/.exec(clause)?.[1] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
    .map((name) => name.split(/\s+as\s+/)[0] ?? name);

/** Every import of a module: static, side effects only, re-exports, dynamic, `require`, and types in `import('…')`. */
export function importsOf(text: string): SourceImport[] {
  const code = withoutComments(text);
  const named = [...code.matchAll(/(?:^|[;\n])\s*(import|export)\b([^;'"`]*?)\bfrom\s*(['"])([^'"\n]+)\3/g)].map(
    ([, , clause = '', , specifier = '']) => ({
      specifier,
      typeOnly: /^\s*type\b/.test(clause),
      names: namesIn(clause),
      late: false,
    }),
  );
  const bare = [...code.matchAll(/(?:^|[;\n])\s*import\s*(['"])([^'"\n]+)\1/g)];
  const called = [...code.matchAll(/\b(?:import|require)\s*\(\s*(['"`])([^'"`\n]+)\1/g)];
  const whole = (matches: RegExpExecArray[], late: boolean) =>
    matches.map(([, , specifier = '']) => ({ specifier, typeOnly: false, names: [], late }));
  return [...named, ...whole(bare, false), ...whole(called, true)];
}

/** Every source below `lib` and `app`, tests too. */
export const readSources = (): Source[] =>
  ['lib', 'app'].flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(tsx?|mjs|js)$/.test(file))
      .map((file) => {
        const path = `${top}/${file.split(sep).join('/')}`;
        const text = readFileSync(join(root, path), 'utf8');
        return { path, text, imports: importsOf(text) };
      }),
  );

/** The file that a relative import means, from the root; null: a package. */
export const targetOf = (from: string, specifier: string): string | null =>
  specifier.startsWith('.')
    ? relative(root, join(root, dirname(from), specifier))
        .split(sep)
        .join('/')
    : null;

/** It begins what runs in browsers. */
export const isClient = ({ text }: Source): boolean =>
  /^\s*(\/\/[^\n]*\n\s*|\/\*[\s\S]*?\*\/\s*)*['"]use client['"]/.test(text);
