// What `mailmend check` refuses before it looks: each with a sentence that says what to change, and exit code 2.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkCommand } from './check.ts';

const directory = mkdtempSync(join(tmpdir(), 'mailmend-check-'));
afterAll(() => rmSync(directory, { recursive: true }));

async function run(args: string[], input = '') {
  const err: string[] = [];
  const io = { out: () => undefined, err: (text: string) => void err.push(text), readInput: async () => input };
  const code = await checkCommand(args, io, AbortSignal.abort());
  return { code, err: err.join('') };
}
const file = (text: string) => {
  const path = join(directory, 'header.txt');
  writeFileSync(path, text);
  return path;
};

it.each<[string, () => string[], RegExp]>([
  ['an unknown rule', () => ['--only', 'spf-lost'], /"spf-lost"/],
  ['a door at another port', () => ['--only', 'certificate-expired', '--door', 'a.example:22'], /not 22/],
  ['no such file', () => ['--header-file', join(directory, 'none')], /cannot be read/],
  ['a directory', () => ['--header-file', directory], /cannot be read/],
  ['a header without a signature', () => ['--header-file', file('From: a@a.example\n')], /DKIM-Signature/],
  ['a header of others', () => ['--header-file', file('DKIM-Signature: d=b.example; s=k')], /b\.example/],
  ['a header from the input', () => ['--header-file', '-'], /DKIM-Signature/],
  ['both from the input', () => ['--header-file', '-', '--password-stdin'], /not both/],
])('refuses %s', async (_name, args, sentence) => {
  const { code, err } = await run(['a.example', ...args()], 'Subject: none');
  expect(code).toBe(2);
  expect(err).toMatch(sentence);
});
