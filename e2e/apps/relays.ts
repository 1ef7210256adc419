// Brings the practice network to programs that know nothing of it: each practice address and port on this machine's own.
import { createSocket } from 'node:dgram';
import { readFileSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { readPracticeFile } from '../../lib/net/practice.ts';

export interface Place {
  address: string;
  port: number;
}

function relayTcp(from: Place, to: Place): Promise<Server> {
  const server = createServer({ allowHalfOpen: true }, (near) => {
    const far = connect({ host: to.address, port: to.port, allowHalfOpen: true });
    near.on('error', () => far.destroy()).on('close', () => far.destroy());
    far.on('error', () => near.destroy()).on('close', () => near.destroy());
    near.pipe(far).pipe(near);
  });
  return new Promise((resolve, reject) =>
    server.once('error', reject).listen(from.port, from.address, () => resolve(server)),
  );
}

/** One socket a question, so that each answer finds its way back. */
function relayUdp(from: Place, to: Place): Promise<void> {
  const near = createSocket('udp4');
  near.on('message', (question, asker) => {
    const far = createSocket('udp4');
    const timer = setTimeout(() => far.close(), 5_000);
    far.once('message', (answer) => {
      clearTimeout(timer);
      near.send(answer, asker.port, asker.address);
      far.close();
    });
    far.send(question, to.port, to.address);
  });
  return new Promise((resolve, reject) => near.once('error', reject).bind(from.port, from.address, () => resolve()));
}

/**
 * Opens all of them, and the practice DNS on port 53 of 127.0.0.1. They end with this process. `instead`: where another
 * server stands for the practice network's, by "ADDRESS:PORT".
 */
export async function openRelays(practiceFile: string, instead: ReadonlyMap<string, Place>): Promise<void> {
  const practice = readPracticeFile(practiceFile);
  const { hosts } = JSON.parse(readFileSync(practiceFile, 'utf8')) as { hosts: Record<string, object> };
  const dns = { address: '127.0.0.1', port: 53 };
  const places = Object.entries(hosts).flatMap(([address, ports]) =>
    Object.keys(ports).flatMap((port) => {
      const end = instead.get(`${address}:${port}`) ?? practice.endOf(address, Number(port));
      return end && !address.includes(':') ? [{ from: { address, port: Number(port) }, to: end }] : [];
    }),
  );
  await Promise.all([
    relayUdp(dns, practice.dns),
    relayTcp(dns, practice.dns),
    ...places.map(({ from, to }) => relayTcp(from, to)),
  ]);
}
