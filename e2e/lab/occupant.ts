// Another mail app of the same person: it logs in and stays.
import { connect } from 'node:tls';
import { portFor, type Site, type Tenant } from './site.ts';

const dialogues = {
  imap: {
    port: 993,
    login: (user: string, password: string) => [`a LOGIN ${user} ${password}\r\n`],
    accepted: /^a OK/m,
    refused: /^a (NO|BAD)/m,
  },
  pop3: {
    port: 995,
    login: (user: string, password: string) => [`USER ${user}\r\n`, `PASS ${password}\r\n`],
    accepted: /^\+OK Logged in/m,
    refused: /^-ERR/m,
  },
};

/** Logs in and keeps the connection until `leave` is called. Throws when the server does not let it in. */
export function occupy(
  protocol: keyof typeof dialogues,
  { address: place }: Site,
  { host, address, password }: Tenant,
  ca: string,
) {
  const { port, login, accepted, refused } = dialogues[protocol];
  return new Promise<{ leave(): void }>((resolve, reject) => {
    const socket = connect({ host: place, port: portFor(port), servername: host, ca });
    let heard = '';
    socket.once('error', reject);
    socket.once('secureConnect', () => {
      for (const line of login(address, password)) socket.write(line);
    });
    socket.on('data', (chunk: Buffer) => {
      heard += chunk.toString();
      if (accepted.test(heard)) resolve({ leave: () => socket.destroy() });
      else if (refused.test(heard)) reject(new Error(`The other app was not let in: ${heard.trim()}`));
    });
  });
}
