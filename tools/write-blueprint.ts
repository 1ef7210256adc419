// `npm run new -- rule FOLDER ID`, `probe ID`, `guide ID`, `language CODE`: writes the files of a new one and its line in the list.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Blueprint, BlueprintError } from './blueprint.ts';
import { newGuide } from './new-guide.ts';
import { newLanguage } from './new-language.ts';
import { newProbe } from './new-probe.ts';
import { newRule } from './new-rule.ts';

const kinds: Record<string, (id: string) => Blueprint> = { probe: newProbe, guide: newGuide, language: newLanguage };
const usage =
  'Usage: npm run new -- rule FOLDER ID, or probe ID, guide ID, or language CODE; such as rule spf spf-multiple.';

/** The blueprint for these words. Throws BlueprintError with what to change. */
export function blueprintFor(args: readonly string[]): Blueprint {
  const [kind = '', ...words] = args;
  const id = words.at(-1) ?? '';
  const make = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  const isRule = kind === 'rule';
  if ((!make && !isRule) || words.length !== (isRule ? 2 : 1) || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    throw new BlueprintError(usage);
  if (make) return make(id);
  if (!id.includes('-')) throw new BlueprintError('A rule’s ID says what it is about and what is wrong: spf-multiple.');
  return newRule(id, words[0] ?? '');
}

/** Writes it below `root`; nothing is written when any part cannot be. Gives the paths. Throws BlueprintError. */
export function writeBlueprint({ files, edits }: Blueprint, root: string): string[] {
  const taken = Object.keys(files).find((path) => existsSync(join(root, path)));
  if (taken) throw new BlueprintError(`${taken} is there already. Choose another ID.`);
  const changed = edits.map(({ path, change }) => [path, change(readFileSync(join(root, path), 'utf8'))] as const);
  const all = [...Object.entries(files), ...changed];
  for (const [path, text] of all) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return all.map(([path]) => path);
}
