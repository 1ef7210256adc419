// A socket as far away as the practice network's round trip says: what comes in comes in later, in order.
import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';

/**
 * Wraps a connected socket so that every inbound chunk, and the end, arrives `rttMs` later.
 * Outbound bytes leave at once: an exchange then costs one whole round trip.
 */
export function delayedSocket(socket: Socket, rttMs: number): Duplex {
  const timers = new Set<NodeJS.Timeout>();
  const later = (act: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, rttMs);
    timers.add(timer);
  };
  const duplex = new Duplex({
    allowHalfOpen: false,
    read() {
      socket.resume();
    },
    write(chunk, _encoding, done) {
      socket.write(chunk, done);
    },
    final(done) {
      socket.end(done);
    },
    destroy(error, done) {
      for (const timer of timers) clearTimeout(timer);
      socket.destroy();
      done(error);
    },
  });
  duplex.on('error', () => undefined); // between two owners nobody listens, and an unheard one would end the process
  socket.on('data', (chunk) =>
    later(() => {
      if (!duplex.push(chunk)) socket.pause();
    }),
  );
  socket.on('end', () => later(() => duplex.push(null)));
  socket.on('error', (error) => later(() => duplex.destroy(error)));
  socket.on('close', () => later(() => duplex.destroy()));
  return duplex;
}
