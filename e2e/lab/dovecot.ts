// Dovecot: IMAP, POP3, logins for Postfix and, where the house has it, submission.
import { fillMailbox } from './mailbox.ts';
import { portFor, type Site, type Tenant, write } from './site.ts';
import { runTool, type Supervisor } from './supervisor.ts';
import { configDirectory, configuration } from './template.ts';

const byServerName = ({ host, certificate }: Tenant): string =>
  `local_name ${host} {\n  ssl_cert = <${certificate.cert}\n  ssl_key = <${certificate.key}\n}\n`;

/** user:password:uid:gid:gecos:home:shell:fields; empty parts take the defaults. */
const userLine = ({ address, password, spec }: Tenant): string =>
  `${address}:{PLAIN}${password}::::::${spec.fields ?? ''}\n`;

/** Starts the house's Dovecot and fills its mailboxes. */
export async function startDovecot({ name, house, address, directory, tenants, ports, values }: Site, to: Supervisor) {
  for (const tenant of tenants) fillMailbox(directory, tenant);
  write(
    directory,
    'users',
    tenants
      .filter(({ spec }) => spec.fields !== null)
      .map(userLine)
      .join(''),
  );
  const all = { ...values, config: configDirectory };
  const fragments = (house.dovecot ?? []).map((fragment) => configuration(`dovecot/${fragment}.conf`, all));
  const text = [configuration('dovecot.conf', all), ...fragments, ...tenants.map(byServerName)].join('\n');
  const config = write(directory, 'dovecot.conf', text);
  const weighed = tenants.filter(({ spec }) => spec.messages !== undefined);
  const own = house.submission === 'dovecot' ? ports : ports.filter((port) => ![25, 465, 587].includes(port));
  await to.start({
    name: `Dovecot of ${name}`,
    command: '/usr/sbin/dovecot',
    args: ['-F', '-c', config],
    answersAt: own.filter((port) => port !== 25).map((port) => ({ address, port: portFor(port) })),
  });
  // Messages that no one delivered count for nothing until Dovecot has weighed them.
  for (const { address: user } of weighed)
    await runTool('/usr/bin/doveadm', ['-c', config, 'mailbox', 'status', '-u', user, 'vsize', 'INBOX']);
}
