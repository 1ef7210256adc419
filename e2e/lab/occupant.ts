// Another mail app of the same person: it logs in by IMAP and stays.
import { connect } from 'node:tls';
import type { Site, Tenant } from './site.ts';
import { portFor } from './site.ts';

/** Logs in and keeps the connection until `leave` is called. Throws when the server does not let it in. */
export function occupy({ address: place }: Site, { host, address, password }: Tenant, ca: string) {
  return new Promise<{ leave(): void }>((resolve, reject) => {
    const socket = connect({ host: place, port: portFor(993), servername: host, ca });
    let heard = '';
    socket.once('error', reject);
    socket.once('secureConnect', () => socket.write(`a LOGIN ${address} ${password}\r\n`));
    socket.on('data', (chunk: Buffer) => {
      heard += chunk.toString();
      if (/^a OK/m.test(heard)) resolve({ leave: () => socket.destroy() });
      else if (/^a (NO|BAD)/m.test(heard)) reject(new Error(`The other app was not let in: ${heard.trim()}`));
    });
  });
}
