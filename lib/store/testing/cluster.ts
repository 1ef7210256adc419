// A PostgreSQL of the tests' own: a new cluster in a folder, reached by a socket in it, ended by its process id.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const START_MS = 60_000;

/** `postgres://` of a database in the cluster of `folder`. */
export const databaseUrl = (folder: string, database: string): string =>
  `postgres://postgres@localhost/${database}?host=${encodeURIComponent(folder)}`;

/** PostgreSQL refuses to run as root: Debian's package brings a user for it. */
function asItsUser(program: string, args: string[]): [string, string[]] {
  if (process.getuid?.() !== 0) return [program, args];
  return ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', program, ...args]];
}

/** Makes the cluster, once; its folder becomes its user's. Short paths only: a socket's has at most 107 bytes. */
export function createCluster(programs: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  if (process.getuid?.() === 0) {
    execFileSync('chown', ['postgres:postgres', folder]);
    chmodSync(folder, 0o755);
  }
  const options = ['-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  execFileSync(...asItsUser(join(programs, 'initdb'), ['-D', join(folder, 'data'), ...options]), { stdio: 'pipe' });
}

/** Starts it, and waits until it takes connections; it outlives this process. */
export async function startCluster(programs: string, folder: string): Promise<void> {
  const settings = ['fsync=off', 'shared_buffers=16MB', 'max_connections=90', 'listen_addresses='];
  const args = ['-D', join(folder, 'data'), '-k', folder, ...settings.flatMap((setting) => ['-c', setting])];
  const [command, whole] = asItsUser(join(programs, 'postgres'), args);
  spawn(command, whole, { detached: true, stdio: 'ignore', cwd: '/' }).unref();
  for (let waited = 0; !isReady(folder); waited += 50) {
    if (waited > START_MS) throw new Error('PostgreSQL did not start');
    await delay(50);
  }
}

/** Its process id, as it wrote it down. */
const statusLines = (folder: string): string[] => {
  const file = join(folder, 'data', 'postmaster.pid');
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
};
const isReady = (folder: string): boolean => statusLines(folder)[7]?.trim() === 'ready';

/** Ends it: `SIGINT` lets go of everybody at once, orderly; `SIGKILL` not. Resolves when it is gone. */
export async function stopCluster(folder: string, signal: 'SIGINT' | 'SIGKILL' = 'SIGINT'): Promise<void> {
  const pid = Number(statusLines(folder)[0]);
  if (!pid) return;
  process.kill(pid, signal);
  while (isAlive(pid)) await delay(20);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
