// PostgreSQL for the store's tests: one that is on the machine, else Debian's package; the tests start their own cluster.
// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

await import('../lib/workers/plain-node.mjs');
const { postgresPrograms } = await import('../lib/store/testing/postgres-programs.ts');
const { withoutStarting } = await import('./without-starting.mjs');

/** Installs it where that can be done; where not, the tests say what they skipped. */
export function ensurePostgres() {
  if (postgresPrograms() !== null || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  process.stdout.write('Installing PostgreSQL for the store’s tests.\n');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  /** @param {string[]} args */
  const apt = (args) => spawnSync('apt-get', ['-q', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  apt(['update']);
  withoutStarting(() => apt(['install', '-y', '--no-install-recommends', 'postgresql']));
}
