// Nginx: one for all houses that have it in front of their mailboxes, with doors of its own at the address of each.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { unpackedDirectory } from './packages.ts';
import { frontPortFor, type Site, write } from './site.ts';
import type { Supervisor } from './supervisor.ts';
import { configuration } from './template.ts';

const doors = [
  { port: 993, protocol: 'imap', security: 'tls' },
  { port: 143, protocol: 'imap', security: 'starttls' },
  { port: 995, protocol: 'pop3', security: 'tls' },
  { port: 110, protocol: 'pop3', security: 'starttls' },
] as const;
/** Here Nginx asks where a login is to go. */
const DIRECTIONS = 80;

function valuesOf({ name, house, values }: Site): Record<string, string> {
  const { port143 = '', port110 = '', portNobody = '' } = values;
  const alone = house.front === 'nginx-alone';
  return {
    ...values,
    name,
    portDirections: String(frontPortFor(DIRECTIONS)),
    backendImap: alone ? portNobody : port143,
    backendPop: alone ? portNobody : port110,
  };
}

const doorsOf = (site: Site): string[] =>
  doors.map(({ port, protocol, security }) =>
    configuration('nginx-door.conf', {
      ...valuesOf(site),
      port: frontPortFor(port),
      protocol,
      ssl: security === 'tls' ? ' ssl' : '',
      starttls: security === 'tls' ? 'off' : 'only',
    }),
  );

/** Starts Nginx for `sites`. It shows the certificate of a house's first tenant to everyone. */
export async function startNginx(sites: Site[], root: string, to: Supervisor): Promise<void> {
  const directory = join(root, 'nginx');
  mkdirSync(directory);
  const text = configuration('nginx.conf', {
    directory,
    module: join(unpackedDirectory, 'nginx/usr/lib/nginx/modules/ngx_mail_module.so'),
    directions: sites.map((site) => configuration('nginx-directions.conf', valuesOf(site))).join(''),
    doors: sites.flatMap(doorsOf).join(''),
  });
  await to.start({
    name: 'Nginx',
    command: join(unpackedDirectory, 'nginx/usr/sbin/nginx'),
    args: ['-c', write(directory, 'nginx.conf', text), '-e', join(directory, 'error.log')],
    answersAt: sites.flatMap(({ address }) => doors.map(({ port }) => ({ address, port: frontPortFor(port) }))),
  });
}
