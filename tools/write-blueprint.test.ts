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
  ['rule spf', 'spf-too-long', ["import { spfTooLong } from './spf-too-long.ts';", '    spfTooLong,']],
  ['rule told', 'webform-relay', ["import { webformRelay } from './webform-relay.ts';", '    webformRelay,']],
  [
    'probe',
    'mail-extra',
    ["  'mail-extra': MailExtraEvidence;", "  'mail-extra': { gives: 'one' },", 'probeMailExtra(domain, dns)'],
  ],
  ['guide', 'pocket-mail', ["import { pocketMail } from './pocket-mail.ts';", '  pocketMail,\n  anyOther,']],
])('new %s %s', (kind, id, lines) => {
  it('knows its place in every list', () => {
    const { files, edits } = blueprintFor([...kind.split(' '), id]);
    const changed = edits.map(({ path, change }) => change(projectFile(path))).join('\n');
    for (const line of lines) expect(changed).toContain(line);
    expect(Object.keys(files).every((path) => path.includes(id))).toBe(true);
    for (const text of Object.values(files)) expect(text).toMatch(/^\/\/ \S/);
  });
});

it('puts a rule behind the last one about the same thing', () => {
  const [edit] = blueprintFor(['rule', 'mx', 'mta-sts-too-long']).edits;
  const list = edit?.change(projectFile('lib/rules/mx/index.ts')).split('rules: [')[1] ?? '';
  expect(list.indexOf('mtaStsTooLong')).toBeGreaterThan(list.indexOf('mtaStsMxNotCovered'));
  expect(list.indexOf('mtaStsTooLong')).toBeLessThan(list.indexOf('tlsRptInvalid'));
});

it.each([
  ['aa-first', "export const ruleIds = [\n  'aa-first',\n"],
  ['spf-multiplf', "\n  'spf-multiple',\n  'spf-multiplf',\n"],
  ['zz-last', "\n  'zz-last',\n] as const;"],
])('puts the id %s in its place by the alphabet', (id, lines) => {
  const edit = blueprintFor(['rule', 'spf', id]).edits.find(({ path }) => path === 'lib/model/rule-ids.ts');
  expect(edit?.change(projectFile('lib/model/rule-ids.ts'))).toContain(lines);
});

it.each([
  ['mx', 'mx-smtp-too-slow', 'mx-smtp'],
  ['mx', 'mx-too-odd', 'mx'],
  ['mx', 'reverse-dns-odd', 'reverse-dns'],
  ['mx', 'mta-sts-odd', 'mta-sts'],
  ['mailbox', 'pop-mailbox-odd', 'pop-mailbox'],
  ['mailbox', 'pop-odd', 'pop3'],
  ['zone', 'nameserver-odd', 'nameservers'],
  ['told', 'told-odd', 'mx'],
])('%s/%s needs the probe %s', (folder, id, probe) => {
  const { files } = blueprintFor(['rule', folder, id]);
  expect(files[`lib/rules/${folder}/${id}.ts`]).toContain(`needs: ['${probe}']`);
});

it.each([
  [[]],
  [['rule']],
  [['recipe', 'a-b']],
  [['rule', 'spf-x']],
  [['rule', 'spf', 'Spf-X']],
  [['rule', 'spf', 'spf']],
  [['rule', 'nowhere', 'spf-x']],
  [['rule', '../spf', 'x-y']],
  [['rule', 'spf', '../x-y']],
  [['rule', 'spf', 'a-b', 'c']],
  [['probe', 'a-b', 'c']],
])('refuses %j with a sentence', (args) => {
  expect(() => blueprintFor(args)).toThrow(/\.$/);
});

it('writes nothing over, and nothing at all when a list has changed beyond recognition', () => {
  const path = join(folder, 'lib', 'rules', 'spf', 'spf-new.ts');
  mkdirSync(dirname(path), { recursive: true });
  const blueprint = blueprintFor(['rule', 'spf', 'spf-new']);
  writeFileSync(join(folder, 'lib', 'rules', 'spf', 'index.ts'), 'nothing like a list');
  expect(() => writeBlueprint(blueprint, folder)).toThrow(/lib\/rules\/spf\/index\.ts/);
  expect(() => readFileSync(path)).toThrow();
  writeFileSync(path, 'mine');
  expect(() => writeBlueprint(blueprint, folder)).toThrow(/there already/);
  expect(readFileSync(path, 'utf8')).toBe('mine');
});

it('inserts before the first match or after the last', () => {
  expect(insertLine('a\nb\nb\nc', 'x', /b/)).toBe('a\nx\nb\nb\nc');
  expect(insertLine('a\nb\nb\nc', 'x', /b/, { after: true })).toBe('a\nb\nb\nx\nc');
});
