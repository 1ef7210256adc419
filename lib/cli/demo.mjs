// The practice network as a child process of its own, for `npm run demo` and the benchmark.
// @ts-check
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/**
 * Starts it with a round trip of `rttMs` (default 0). `file`: for MAILMEND_PRACTICE. It also ends with this process.
 * @param {string} root the folder of package.json
 * @returns {Promise<{ file: string, stop(): Promise<void> }>}
 */
export function startPracticeNetwork(root, { rttMs = 0 } = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'mailmend-practice-'));
  const world = spawn(
    process.execPath,
    [join(root, 'e2e', 'world', 'main.ts'), '--rtt', String(rttMs), '--dir', directory],
    { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const ended = new Promise((resolve) => world.once('exit', resolve));
  const clean = () => rmSync(directory, { recursive: true, force: true });
  process.once('exit', clean);
  return new Promise((resolve, reject) => {
    world.once('error', reject);
    world.once('exit', (code) => reject(new Error(`The practice network ended at once, with code ${code}.`)));
    createInterface({ input: world.stdout }).once('line', (file) => {
      const stop = async () => {
        world.stdin.end(); // closing its input tells it to end, also when this process is killed
        await ended;
        clean();
      };
      resolve({ file, stop });
    });
  });
}
