// Cyrus, from its unpacked packages: IMAP and POP3 of one house, with the one certificate that it can show.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { occupy } from './occupant.ts';
import { unpackedDirectory } from './packages.ts';
import { portFor, type Site, write } from './site.ts';
import { runTool, type Supervisor } from './supervisor.ts';
import { configuration } from './template.ts';

const installation = join(unpackedDirectory, 'cyrus/usr/lib');
const binaries = join(installation, 'cyrus/bin');

/** Starts the house's Cyrus. It reads everything as Debian's user "mail". */
export async function startCyrus(site: Site, ca: string, to: Supervisor): Promise<void> {
  const { name, address, directory: home, tenants, values } = site;
  const directory = join(home, 'cyrus');
  for (const folder of ['', 'conf', 'spool']) mkdirSync(join(directory, folder));
  const config = write(directory, 'imapd.conf', configuration('cyrus-imapd.conf', { ...values, directory }));
  const services = write(directory, 'cyrus.conf', configuration('cyrus.conf', { ...values, config, binaries }));
  const passwords = join(directory, 'sasldb2');
  for (const { address: user, domain, password } of tenants)
    await runTool('/usr/sbin/saslpasswd2', ['-p', '-c', '-f', passwords, '-u', domain, user.split('@')[0] ?? ''], {
      input: password,
    });
  await runTool('chown', ['-R', 'mail:mail', directory]);
  await runTool('chgrp', ['mail', values.key ?? '']);
  await runTool('chmod', ['640', values.key ?? '']);
  await to.start({
    name: `Cyrus of ${name}`,
    command: join(binaries, 'master'),
    args: ['-C', config, '-M', services, '-p', join(directory, 'master.pid')],
    env: { LD_LIBRARY_PATH: join(installation, 'x86_64-linux-gnu') },
    answersAt: [110, 143, 993, 995].map((port) => ({ address, port: portFor(port) })),
  });
  // The first login makes the mailbox; a POP login at the same moment is told "Mailbox already exists".
  for (const tenant of tenants) (await occupy('imap', site, tenant, ca)).leave();
}
