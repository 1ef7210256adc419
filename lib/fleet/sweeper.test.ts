// One child at a time; one that died is followed by another, and none outlives the end.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSweeper, type Sweeper } from './sweeper.ts';

let root: string;
let sweeper: Sweeper;
const onTrouble = vi.fn();

/** What stands in for the command line: it writes down that it began, then does `what`. */
function childThat(what: string): void {
  mkdirSync(join(root, 'lib', 'cli'), { recursive: true });
  const begun = `appendFileSync('begun', process.argv.slice(2).join(' ') + '\\n');`;
  writeFileSync(
    join(root, 'lib', 'cli', 'mailmend.mjs'),
    `import { appendFileSync, readFileSync } from 'node:fs';\n${begun}\n${what}\n`,
  );
}
const begun = () =>
  existsSync(join(root, 'begun')) ? readFileSync(join(root, 'begun'), 'utf8').trim().split('\n') : [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mailmend-sweeper-'));
  onTrouble.mockReset();
  sweeper = createSweeper(root, { againMs: 20, mostDeaths: 3, onTrouble });
});
afterEach(async () => {
  await sweeper.close();
  rmSync(root, { recursive: true });
});

it('has one child at a time, and ends with it', async () => {
  childThat('setInterval(() => {}, 1000);');
  sweeper.start();
  sweeper.start();
  await vi.waitFor(() => expect(begun()).toEqual(['fleet sweep']), 10_000);
  expect(sweeper.isAtWork()).toBe(true);
  await sweeper.close();
  expect(sweeper.isAtWork()).toBe(false);
  sweeper.start();
  expect(sweeper.isAtWork()).toBe(false);
});

it('rests when its child is done', async () => {
  childThat('');
  sweeper.start();
  await vi.waitFor(() => expect(sweeper.isAtWork()).toBe(false), 10_000);
  expect(begun()).toEqual(['fleet sweep']);
  sweeper.start();
  await vi.waitFor(() => expect(begun()).toHaveLength(2), 10_000);
});

it('lets another go on where one died', async () => {
  childThat(`if (readFileSync('begun', 'utf8').length < 15) process.kill(process.pid, 'SIGKILL');`);
  sweeper.start();
  await vi.waitFor(() => expect(begun()).toHaveLength(2), 10_000);
  await vi.waitFor(() => expect(sweeper.isAtWork()).toBe(false), 10_000);
});

it('says how often its child died, and that it is well again', async () => {
  childThat(`if (readFileSync('begun', 'utf8').length < 15) process.exit(3);`);
  sweeper.start();
  await vi.waitFor(() => expect(onTrouble).toHaveBeenCalledTimes(2), 10_000);
  expect(onTrouble).toHaveBeenNthCalledWith(1, {
    ...{ since: expect.any(Number), times: 1, againAt: expect.any(Number) },
  });
  expect(onTrouble).toHaveBeenNthCalledWith(2, null);
});

it('rests after some deaths in a row, until somebody begins', async () => {
  childThat('process.exit(3);');
  sweeper.start();
  await vi.waitFor(() => expect(onTrouble).toHaveBeenCalledTimes(3), 10_000);
  expect(onTrouble.mock.calls.map(([{ times, againAt }]) => [times, againAt === null])).toEqual([
    [1, false],
    [2, false],
    [3, true],
  ]);
  expect(sweeper.isAtWork()).toBe(false);
  sweeper.start();
  await vi.waitFor(() => expect(begun()).toHaveLength(4), 10_000);
});
