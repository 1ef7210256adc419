// GNU Mailutils, from its unpacked packages: IMAP and POP3 of one house, each a server of its own.
import { chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fillMailboxFile } from './mailbox.ts';
import { unpackedDirectory } from './packages.ts';
import { portFor, type Site, type Tenant, write } from './site.ts';
import { runTool, type Supervisor } from './supervisor.ts';
import { configuration } from './template.ts';

const programs = [
  { program: 'imap4d', tlsPort: 993, starttlsPort: 143 },
  { program: 'pop3d', tlsPort: 995, starttlsPort: 110 },
] as const;

/** Debian's user and group "mail". */
const MAIL = 8;

/** A file for each domain, in the form of /etc/passwd; the home holds the inbox. */
async function addUser(directory: string, { domain, password, spec }: Tenant): Promise<string> {
  const hash = (await runTool('openssl', ['passwd', '-6', '-stdin'], { input: password })).trim();
  const user = spec.user ?? 'anna';
  const home = join(directory, 'mail', domain, user);
  mkdirSync(home, { recursive: true });
  chownSync(home, MAIL, MAIL);
  write(join(directory, 'users'), domain, `${user}:${hash}:${MAIL}:${MAIL}::${home}:/usr/sbin/nologin\n`);
  return home;
}

/** Starts the house's Mailutils with the one certificate that it can show. */
export async function startMailutils({ name, address, directory: home, tenants, values }: Site, to: Supervisor) {
  const directory = join(home, 'mailutils');
  for (const folder of ['', 'users']) mkdirSync(join(directory, folder));
  for (const tenant of tenants) fillMailboxFile(await addUser(directory, tenant), tenant);
  for (const { program, tlsPort, starttlsPort } of programs) {
    const ports = { tlsPort: portFor(tlsPort), starttlsPort: portFor(starttlsPort) };
    const text = configuration('mailutils.conf', { ...values, ...ports, directory, program });
    await to.start({
      name: `Mailutils of ${name}`,
      command: join(unpackedDirectory, `mailutils/usr/sbin/${program}`),
      args: [`--config-file=${write(directory, `${program}.conf`, text)}`, '--no-site-config'],
      answersAt: Object.values(ports).map((port) => ({ address, port })),
    });
  }
}
