// Every row of the table of faults to survive has a server that shows it, or a test that stands in for one.
import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mailFaults, webFaults } from './index.ts';
import { elsewhere, rows } from './rows.ts';

const all = [...mailFaults, ...webFaults];

test.each(rows)('%s', (row) => {
  const elsewhereTested = elsewhere[row];
  if (elsewhereTested) expect(existsSync(elsewhereTested)).toBe(true);
  else expect(all.filter((fault) => fault.row === row).length).toBeGreaterThan(0);
});

test('each fault is in its own file, and in the list', () => {
  const files = readdirSync(import.meta.dirname)
    .filter((name) => name !== 'scripts')
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => !['fault', 'index', 'index.test', 'rows'].includes(name));
  expect(all.map(({ name }) => name).toSorted()).toEqual(files.toSorted());
});
