// Zones with one fault each: the whole product finds exactly that fault, and says nothing else.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkCommand } from '../../lib/cli/check.ts';
import { practiceDomains } from './domains/index.ts';
import { faultyZones } from './domains/zones/index.ts';
import { startWorld, type World } from './world.ts';

let directory: string;
let world: World;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'practice-zones-'));
  world = await startWorld({ directory, domains: faultyZones });
  process.env.MAILMEND_PRACTICE = world.file;
});
afterAll(async () => {
  await world.close();
  rmSync(directory, { recursive: true });
});

test.concurrent.each(faultyZones.map((zone) => [zone.domain, zone] as const))('%s', async (domain, { expected }) => {
  let report = '';
  const io = {
    out: (text: string) => {
      report += text;
    },
    err: () => {},
    readInput: async () => '',
  };
  await checkCommand([domain, '--json'], io, new AbortController().signal);
  const { findings } = JSON.parse(report) as { findings: Array<{ id: string }> };
  expect([...new Set(findings.map(({ id }) => id))].sort()).toEqual(expected.toSorted());
});

test('no zone is forgotten, and no name is used twice', () => {
  const files = readdirSync(new URL('./domains/zones', import.meta.url)).filter((file) => file !== 'index.ts');
  expect(files.toSorted()).toEqual(faultyZones.map(({ domain }) => `${domain.split('.').at(-2)}.ts`).toSorted());
  const names = [...practiceDomains, ...faultyZones].map(({ domain }) => domain);
  expect(new Set(names).size).toBe(names.length);
});

test('no two questions of a run are the same', async () => {
  const before = world.questions.length;
  await checkCommand(
    ['baseline.example', '--json'],
    { out: () => {}, err: () => {}, readInput: async () => '' },
    new AbortController().signal,
  );
  const asked = world.questions.slice(before).map(({ name, type }) => `${type} ${name.toLowerCase()}`);
  expect(asked.length).toBeGreaterThan(30);
  expect(asked.filter((question, index) => asked.indexOf(question) !== index)).toEqual([]);
});
