// `npm run test:fuzz`: the fuzz tests alone, with 100,000 cases each (or MAILMEND_FUZZ of them), and one line at the end.
// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareNode, preparePackages, root } from '../../lib/cli/prepare.mjs';

preparePackages();
await prepareNode(fileURLToPath(import.meta.url));

const notes = mkdtempSync(join(tmpdir(), 'mailmend-fuzz-'));
const report = join(notes, 'vitest.json');
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules', '.bin', 'vitest'),
    ...['run', '.fuzz.test.', '--reporter=verbose', '--reporter=json', `--outputFile=${report}`],
  ],
  { cwd: root, env: { MAILMEND_FUZZ: '100000', ...process.env }, stdio: ['ignore', 'inherit', 'inherit'] },
);
/** @type {{ numPassedTests: number, numFailedTests: number }} */
let count = { numPassedTests: 0, numFailedTests: 1 };
try {
  count = JSON.parse(readFileSync(report, 'utf8'));
} catch {
  // It ended before it could write down what it did: that is the failure.
}
rmSync(notes, { recursive: true, force: true });
// A file that cannot be loaded fails without a failing test in it.
const failed = Math.max(count.numFailedTests, status === 0 ? 0 : 1);
process.stdout.write(`${count.numPassedTests} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
