// One word for one thing, in whatever people read: who keeps their mail is "your mail host".
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folders = ['./en/', '../guides/'].map((folder) => new URL(folder, import.meta.url));
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.ts$/.test(file))
    .map((file) => new URL(file, folder)),
);
/** A mail app's own words stand between asterisks, or are told as such. */
const otherNames = /hosting company|\b(your|their|the) (host|provider)\b(?! (name|and)\b)/gi;
/** Comments, and what agents read: to them a host is a machine. */
const notForPeople = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\bagent:\s*(?:'[^']*'|"[^"]*")/gm;

it.each(files.map((file) => [file.pathname.split('/lib/').at(-1), file] as const))('%s', (name, file) => {
  const found = [...readFileSync(file, 'utf8').replace(notForPeople, '').matchAll(otherNames)].map(([words]) => words);
  // Outlook for Mac asks for a "provider".
  expect(found).toEqual(name === 'guides/outlook-mac.ts' ? ['your provider'] : []);
});
