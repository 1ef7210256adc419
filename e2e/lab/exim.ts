// Exim, from its unpacked package: 25, 465 and 587 of one house, with a list of users of its own.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { unpackedDirectory } from './packages.ts';
import { portFor, type Site, write } from './site.ts';
import { runTool, type Supervisor } from './supervisor.ts';
import { configuration } from './template.ts';

/** Starts the house's Exim. */
export async function startExim(
  { name, house, address, directory: home, tenants, values }: Site,
  to: Supervisor,
): Promise<void> {
  const directory = join(home, 'exim');
  for (const folder of ['', 'spool', 'log']) mkdirSync(join(directory, folder), { recursive: true });
  const users = tenants
    .map((tenant) => `${tenant.address}: ${tenant.spec.submissionPassword ?? tenant.password}\n`)
    .join('');
  write(directory, 'users', users, 0o640);
  const byServerName = (file: 'cert' | 'key') =>
    tenants.map(({ host, certificate }) => `${host}: ${certificate[file]}\n`).join('');
  write(directory, 'certificates', byServerName('cert'));
  write(directory, 'keys', byServerName('key'));
  const config = write(directory, 'exim.conf', configuration('exim.conf', { ...values, directory }));
  await runTool('chown', ['-R', 'root:Debian-exim', directory]);
  // It is no longer root when it reads its key.
  const keys = house.keyless ? [] : tenants.map(({ certificate }) => certificate.key);
  if (keys.length > 0) await runTool('chown', ['Debian-exim', ...keys]);
  await runTool('chown', ['-R', 'Debian-exim', join(directory, 'spool'), join(directory, 'log')]);
  await to.start({
    name: `Exim of ${name}`,
    command: join(unpackedDirectory, 'exim/usr/sbin/exim4'),
    args: ['-C', config, '-bdf'],
    answersAt: [25, 465, 587].map((port) => ({ address, port: portFor(port) })),
  });
}
