// Courier, from its unpacked packages: IMAP and POP3 of one house, below INBOX and without special uses.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillMailbox } from './mailbox.ts';
import { unpackedDirectory } from './packages.ts';
import { portFor, type Site, type Tenant, write } from './site.ts';
import { runTool, type Supervisor } from './supervisor.ts';
import { configuration } from './template.ts';

const UNSHARE = '/usr/bin/unshare';

/** Courier's paths are built in: it runs where it may have mounts of its own. Containers often may not. */
export function courierCanRun(): boolean {
  try {
    execFileSync(UNSHARE, ['--mount', '--pid', '--fork', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** One line of its userdb: a name, a tab, fields between bars. */
async function userLine(directory: string, { address, domain, password, spec }: Tenant): Promise<string> {
  const home = join(directory, 'mail', domain, spec.user ?? 'anna');
  const hash = (await runTool('openssl', ['passwd', '-6', '-stdin'], { input: password })).trim();
  return `${address}\thome=${home}|uid=8|gid=8|mail=${join(home, 'Maildir')}|systempw=${hash}\n`;
}

/** Starts the house's Courier with the one certificate that it can show. */
export async function startCourier({ name, house, address, directory: home, tenants, values }: Site, to: Supervisor) {
  const directory = join(home, 'courier');
  for (const folder of ['', 'etc', 'run', 'run/authdaemon']) mkdirSync(join(directory, folder));
  for (const tenant of tenants) {
    fillMailbox(directory, tenant);
    const folders = Object.keys(tenant.spec.folders ?? {}).map((folder) => `INBOX.${folder}\n`);
    const maildir = join(directory, 'mail', tenant.domain, tenant.spec.user ?? 'anna', 'Maildir');
    write(maildir, 'courierimapsubscribed', folders.join(''));
  }
  const users = await Promise.all(tenants.map((tenant) => userLine(directory, tenant)));
  write(join(directory, 'etc'), 'userdb', users.join(''), 0o600);
  write(join(directory, 'etc'), 'authdaemonrc', configuration('courier-authdaemonrc', {}));
  const pem = [values.key, values.certificate].map((file) => readFileSync(file ?? '', 'utf8')).join('');
  const certificate = write(directory, 'certificate.pem', pem, 0o600);
  // Before STARTTLS it has become a user of its own, who may not read what is root's alone.
  if (!house.keyless) await runTool('chown', ['courier', certificate]);
  const installation = join(unpackedDirectory, 'courier');
  const start = write(directory, 'start', configuration('courier-start', { ...values, directory, installation }));
  await to.start({
    name: `Courier of ${name}`,
    command: UNSHARE,
    // Its parts leave the group: they end with the namespace of which they are.
    args: ['--mount', '--pid', '--fork', '--kill-child', 'sh', start],
    answersAt: [110, 143, 993, 995].map((port) => ({ address, port: portFor(port) })),
    endsBy: 'SIGKILL',
  });
}
