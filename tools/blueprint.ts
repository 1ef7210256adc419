// What `npm run new` writes: new files, and a line in each list that has to know of them.

/** One place in an existing file. Throws BlueprintError when the place is not there. */
interface Edit {
  path: string;
  change(text: string): string;
}
export interface Blueprint {
  /** Content by path from the folder of package.json. */
  files: Record<string, string>;
  edits: Edit[];
  /** What is left to do, one sentence a line. */
  next: string[];
}

/** It cannot be made; the message says what to change. */
export class BlueprintError extends Error {
  readonly code = 'BLUEPRINT';
}

/** "spf-multiple" → "spfMultiple". */
export const camelCase = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
/** "spf-multiple" → "SpfMultiple". */
export const pascalCase = (id: string): string => camelCase(`-${id}`);

/** The end of an import: a new one goes after the last, and the formatter sorts them. */
export const lastImport = / from '[^']+';$/;

/** Puts `line` before the first (or, with `last`, after the last) line of `text` that `anchor` matches. */
export function insertLine(text: string, line: string, anchor: RegExp, { after = false, file = '' } = {}): string {
  const lines = text.split('\n');
  const at = after ? lines.findLastIndex((each) => anchor.test(each)) : lines.findIndex((each) => anchor.test(each));
  if (at < 0) throw new BlueprintError(`There is no line like ${anchor} in ${file}: add this there yourself: ${line}`);
  return lines.toSpliced(after ? at + 1 : at, 0, ...line.split('\n')).join('\n');
}
