// Stunnel in front of the mailboxes of one house, on the ports for TLS from the first byte.
import { join } from 'node:path';
import { unpackedDirectory } from './packages.ts';
import { frontPortFor, type Site, write } from './site.ts';
import type { Supervisor } from './supervisor.ts';
import { configuration } from './template.ts';

/** Starts the house's Stunnel. It shows the certificate of the first tenant to everyone. */
export async function startStunnel({ name, address, directory, values }: Site, to: Supervisor): Promise<void> {
  const ports = { front993: frontPortFor(993), front995: frontPortFor(995) };
  const text = configuration('stunnel.conf', { ...values, ...ports });
  await to.start({
    name: `Stunnel of ${name}`,
    command: join(unpackedDirectory, 'stunnel/usr/bin/stunnel4'),
    args: [write(directory, 'stunnel.conf', text)],
    answersAt: Object.values(ports).map((port) => ({ address, port })),
  });
}
