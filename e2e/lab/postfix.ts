// Postfix: one for all houses that use it, with three doors at the address of each.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { portFor, type Site, write } from './site.ts';
import { runTool, type Supervisor } from './supervisor.ts';
import { configuration } from './template.ts';

const smtpPorts = [25, 465, 587] as const;

/** A house behind Dovecot's submission service has Postfix only at 25, to relay to. */
const doorsOf = (site: Site): string => {
  const fragments = (site.house.postfix ?? []).map((name) => configuration(`postfix/${name}.cf`, site.values));
  const doors = configuration('postfix-doors.cf', { ...site.values, options: fragments.join('') });
  return site.house.submission === 'dovecot' ? (doors.split(/^(?=\S)/m)[0] ?? '') : doors;
};

/** Starts Postfix for `sites`. It has to be root's, as always; its folder is its own. */
export async function startPostfix(sites: Site[], root: string, to: Supervisor): Promise<void> {
  const directory = join(root, 'postfix');
  for (const folder of ['', 'queue', 'data']) mkdirSync(join(directory, folder), { recursive: true });
  await runTool('chown', ['postfix', join(directory, 'data')]);
  const [first] = sites;
  write(directory, 'main.cf', configuration('postfix-main.cf', { ...first?.values, directory }));
  write(directory, 'master.cf', configuration('postfix-master.cf', {}) + sites.map(doorsOf).join(''));
  // A name's key and chain, in one line; `-F` reads the files that it names.
  const chains = sites.flatMap(({ tenants }) =>
    tenants.map(({ host, certificate }) => `${host} ${certificate.key}, ${certificate.cert}\n`),
  );
  const names = write(directory, 'sni', chains.join(''));
  await runTool('/usr/sbin/postmap', ['-c', directory, '-F', `hash:${names}`]);
  await runTool('/usr/sbin/postfix', ['-c', directory, 'check']); // makes the folders of the queue
  await to.start({
    name: 'Postfix',
    command: '/usr/lib/postfix/sbin/master',
    args: ['-c', directory, '-d'], // stays in the foreground, and in its group
    answersAt: sites.flatMap(({ address, house, ports }) =>
      smtpPorts
        .filter((port) => (house.submission === 'postfix' ? ports.includes(port) : port === 25))
        .map((port) => ({ address, port: portFor(port) })),
    ),
  });
}
