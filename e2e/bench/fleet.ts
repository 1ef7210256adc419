// Measures nights of a made-up fleet: how long, with what memory, how many connections at once its servers saw, what the store grew by.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../../lib/cli/prepare.mjs';
import { hostedFleet } from '../fleet/hosted-fleet.ts';
import { BenchError } from './measure.ts';

export interface FleetNights {
  domains: number;
  rttMs: number;
  /** Processes that sweep. */
  workers: number;
}
/** `memory`: the most that one process held. Megabytes; seconds. */
interface Night {
  seconds: number;
  memory: number;
  grown: number;
  peak: number;
  connections: number;
}

const LOOK_MS = 500;
const MB = 1_048_576;

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce(
    (sum, name) => sum + statSync(join(folder, name)).size,
    0,
  );

/** Resident memory of a living process in megabytes (proc(5)); 0: it is gone. */
function residentMb({ pid }: ChildProcess): number {
  try {
    const [, kb = '0'] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kb) / 1_024;
  } catch {
    return 0;
  }
}

/** Runs the command line to its end; gives the most memory it was seen to hold. Throws BenchError. */
async function run(words: string[], env: NodeJS.ProcessEnv, input = ''): Promise<number> {
  const script = join(root, 'lib', 'cli', 'mailmend.mjs');
  const heap = ['--max-semi-space-size=4', '--heap-growing-percent=20'];
  const child = spawn(process.execPath, [...heap, script, ...words], { env, stdio: ['pipe', 'ignore', 'ignore'] });
  const ended = once(child, 'exit');
  child.stdin.end(input);
  let [most, isOver] = [0, false];
  void ended.then(() => {
    isOver = true;
  });
  while (!isOver) {
    most = Math.max(most, residentMb(child));
    await Promise.race([ended, pause(LOOK_MS)]);
  }
  const [code] = await ended;
  if (code !== 0) throw new BenchError(`mailmend ${words.join(' ')} ended with ${code}`);
  return most;
}

/** Two nights of the same fleet, in which nothing changes. Throws BenchError. */
export async function measureFleet(
  { domains, rttMs, workers }: FleetNights,
  say: (text: string) => void,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'mailmend-fleet-'));
  const data = mkdtempSync(join(tmpdir(), 'mailmend-fleet-'));
  const world = spawn(
    process.execPath,
    ['--conditions=react-server', join(root, 'e2e', 'fleet', 'fleet-world.ts')].concat([
      ...['--domains', String(domains), '--rtt', String(rttMs), '--dir', folder],
    ]),
    { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const ended = once(world, 'exit');
  const lines = createInterface({ input: world.stdout })[Symbol.asyncIterator]();
  try {
    const { file } = JSON.parse((await lines.next()).value ?? '{}') as { file: string };
    const env = { ...process.env, MAILMEND_PRACTICE: file, MAILMEND_DATA: data };
    const began = performance.now();
    await run(['fleet', 'add', '-'], env, hostedFleet(domains).names.join('\n'));
    say(`${domains} domains are there after ${((performance.now() - began) / 1_000).toFixed(1)} s.\n`);
    let before = sizeOf(data);
    let met = 0;
    for (const night of [1, 2]) {
      const start = performance.now();
      const first = run(['fleet', 'sweep'], env);
      const others = Array.from({ length: workers - 1 }, async () => {
        await pause(3_000); // it helps once there is a sweep
        return run(['fleet', 'sweep', '--wait'], env);
      });
      const memory = Math.max(...(await Promise.all([first, ...others])));
      const seconds = (performance.now() - start) / 1_000;
      world.stdin.write('\n');
      const seen = JSON.parse((await lines.next()).value ?? '{}') as Pick<Night, 'connections' | 'peak'>;
      const grown = sizeOf(data) - before;
      before += grown;
      const connections = seen.connections - met;
      met = seen.connections;
      say(
        `Night ${night}: ${seconds.toFixed(0)} s, ${(domains / seconds).toFixed(1)} domains a second, ` +
          `${memory.toFixed(0)} MB, ${connections} connections, at most ${seen.peak} at once at one address, ` +
          `store + ${(grown / MB).toFixed(1)} MB\n`,
      );
    }
  } finally {
    world.stdin.end();
    await ended;
    for (const each of [folder, data]) rmSync(each, { recursive: true, force: true });
  }
}
