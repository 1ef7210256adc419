// One PostgreSQL for a whole run of vitest: started by the first test that needs it, ended with the run.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createCluster, startCluster, stopCluster } from './cluster.ts';

const FOLDER = 'MAILMEND_TEST_POSTGRES';
const MOST_WAIT_MS = 90_000;

/** vitest's global set-up: a folder now, a server only if one is asked for. */
export default function setup(): () => Promise<void> {
  const folder = mkdtempSync('/tmp/mailmend-pg-');
  process.env[FOLDER] = folder;
  return async () => {
    await stopCluster(folder);
    rmSync(folder, { recursive: true, force: true });
  };
}

/** The folder of the run's cluster, which takes connections. */
export async function clusterOfTheRun(programs: string): Promise<string> {
  const folder = process.env[FOLDER];
  if (!folder) throw new Error('vitest ran without its global set-up');
  const ready = join(folder, 'ready');
  try {
    mkdirSync(join(folder, 'starting'));
  } catch {
    for (let waited = 0; !existsSync(ready); waited += 50) {
      if (waited > MOST_WAIT_MS) throw new Error('the PostgreSQL of this run did not start');
      await delay(50);
    }
    return folder;
  }
  createCluster(programs, folder);
  await startCluster(programs, folder);
  writeFileSync(ready, '');
  return folder;
}
