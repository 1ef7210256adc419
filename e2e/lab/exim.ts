// Exim, from its unpacked package: 25, 465 and 587 of one house, with a list of users of its own.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { unpackedDirectory } from './packages.ts';
import { portFor, type Site, write } from './site.ts';
import { runTool, type Supervisor } from './supervisor.ts';
import { configuration } from './template.ts';

/** Starts the house's Exim. */
export async function startExim(
  { name, address, directory: home, tenants, values }: Site,
  to: Supervisor,
): Promise<void> {
  const directory = join(home, 'exim');
  for (const folder of ['', 'spool', 'log']) mkdirSync(join(directory, folder), { recursive: true });
  const users = tenants.map((tenant) => `${tenant.address}: ${tenant.password}\n`).join('');
  write(directory, 'users', users, 0o640);
  const config = write(directory, 'exim.conf', configuration('exim.conf', { ...values, directory }));
  await runTool('chown', ['-R', 'root:Debian-exim', directory]);
  await runTool('chown', ['Debian-exim', ...tenants.map(({ certificate }) => certificate.key)]); // it is not root when it reads it
  await runTool('chown', ['-R', 'Debian-exim', join(directory, 'spool'), join(directory, 'log')]);
  await to.start({
    name: `Exim of ${name}`,
    command: join(unpackedDirectory, 'exim4-daemon-light/usr/sbin/exim4'),
    args: ['-C', config, '-bdf'],
    answersAt: [25, 465, 587].map((port) => ({ address, port: portFor(port) })),
  });
}
