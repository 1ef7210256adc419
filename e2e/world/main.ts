// Runs the practice network until it is told to stop: `npx node --conditions=react-server e2e/world/main.ts [--rtt N] [--dir DIR]`.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startWorld } from './world.ts';

const { values } = parseArgs({ options: { rtt: { type: 'string', default: '0' }, dir: { type: 'string' } } });
const rttMs = Number(values.rtt);
if (!Number.isInteger(rttMs) || rttMs < 0) {
  process.stderr.write('Give --rtt as a whole number of milliseconds.\n');
  process.exit(2);
}
const directory = values.dir === undefined ? mkdtempSync(join(tmpdir(), 'mailmend-practice-')) : resolve(values.dir);
const world = await startWorld({ directory, rttMs, recording: false });

process.stdout.write(`${world.file}\n`);
for (const { address, password, story } of world.domains) process.stdout.write(`${address}  ${password}  ${story}\n`);

let stopping = false;
const stop = () => {
  if (stopping) return;
  stopping = true;
  world.close().then(() => process.exit(0));
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
// Whoever started this process and goes away closes its standard input.
process.stdin.on('end', stop).on('error', stop).resume();
