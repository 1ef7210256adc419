// What `npm run new` would write fits the lists as they are today; nothing is written over.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { insertLine } from './blueprint.ts';
import { blueprintFor, writeBlueprint } from './write-blueprint.ts';

const folder = mkdtempSync(join(tmpdir(), 'mailmend-new-'));
afterAll(() => rmSync(folder, { recursive: true }));

const projectFile = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

describe.each([
  ['rule', 'spf-too-long', ["import { spfTooLong } from './spf-too-long.ts';", '  spfTooLong,']],
  ['rule', 'webform-relay', ["import { webformRelay } from './webform-relay.ts';", '  webformRelay,']],
  ['probe', 'mail-extra', ["  'mail-extra': MailExtraEvidence;", "  'mail-extra',", 'probeMailExtra(domain, dns)']],
  ['guide', 'pocket-mail', ["import { pocketMail } from './pocket-mail.ts';", '  pocketMail,\n  anyOther,']],
])('new %s %s', (kind, id, lines) => {
  it('knows its place in every list', () => {
    const { files, edits } = blueprintFor([kind, id]);
    const changed = edits.map(({ path, change }) => change(projectFile(path))).join('\n');
    for (const line of lines) expect(changed).toContain(line);
    expect(Object.keys(files).every((path) => path.includes(id))).toBe(true);
    for (const text of Object.values(files)) expect(text).toMatch(/^\/\/ \S/);
  });
});

it('puts a rule behind the last one about the same thing', () => {
  const [edit] = blueprintFor(['rule', 'dmarc-too-long']).edits;
  const list = edit?.change(projectFile('lib/rules/index.ts')).split('export const rules')[1] ?? '';
  expect(list.indexOf('dmarcTooLong')).toBeGreaterThan(list.indexOf('dmarcMissing'));
  expect(list.indexOf('dmarcTooLong')).toBeLessThan(list.indexOf('autoconfigInvalid'));
});

it.each([
  [[]],
  [['rule']],
  [['recipe', 'a-b']],
  [['rule', 'Spf-X']],
  [['rule', 'spf']],
  [['rule', '../x-y']],
  [['rule', 'a-b', 'c']],
])('refuses %j with a sentence', (args) => {
  expect(() => blueprintFor(args)).toThrow(/\.$/);
});

it('writes nothing over, and nothing at all when a list has changed beyond recognition', () => {
  const path = join(folder, 'lib', 'rules', 'spf-new.ts');
  mkdirSync(dirname(path), { recursive: true });
  const blueprint = blueprintFor(['rule', 'spf-new']);
  writeFileSync(join(folder, 'lib', 'rules', 'index.ts'), 'nothing like a list');
  expect(() => writeBlueprint(blueprint, folder)).toThrow(/lib\/rules\/index\.ts/);
  expect(() => readFileSync(path)).toThrow();
  writeFileSync(path, 'mine');
  expect(() => writeBlueprint(blueprint, folder)).toThrow(/there already/);
  expect(readFileSync(path, 'utf8')).toBe('mine');
});

it('inserts before the first match or after the last', () => {
  expect(insertLine('a\nb\nb\nc', 'x', /b/)).toBe('a\nx\nb\nb\nc');
  expect(insertLine('a\nb\nb\nc', 'x', /b/, { after: true })).toBe('a\nb\nb\nx\nc');
});
