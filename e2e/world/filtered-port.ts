// A port whose SYNs are dropped, as a firewall does it: a listener that accepts nobody, its queue full.
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

/** Listens on a thread of its own and then never turns to it again: the kernel queues two, and drops the rest. */
const listener = `
const { parentPort } = require('node:worker_threads');
const server = require('node:net').createServer();
server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
  parentPort.postMessage(server.address().port);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
});
`;

/** Milliseconds after which a connection on loopback counts as dropped. */
const DROPPED_MS = 150;
const MOST_QUEUED = 16;

export interface FilteredPort {
  /** "127.0.0.1:PORT". */
  loopback: string;
  close(): Promise<void>;
}

export async function openFilteredPort(): Promise<FilteredPort> {
  const worker = new Worker(listener, { eval: true });
  const port = await new Promise<number>((resolve, reject) => worker.once('message', resolve).once('error', reject));
  const queued: Socket[] = [];
  for (let full = false; !full && queued.length < MOST_QUEUED; ) {
    const socket = connect(port, '127.0.0.1').on('error', () => undefined);
    queued.push(socket);
    await Promise.race([new Promise((resolve) => socket.once('connect', resolve)), sleep(DROPPED_MS)]);
    full = socket.connecting;
  }
  return {
    loopback: `127.0.0.1:${port}`,
    close: async () => {
      for (const socket of queued) socket.destroy();
      await worker.terminate();
    },
  };
}
