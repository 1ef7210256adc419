// A stream that passes everything on and keeps the first bytes that came in: what a failed handshake would swallow.
import { Duplex } from 'node:stream';
import type { HandshakeMeter } from './handshake-meter.ts';

/** Enough for a server's sentence. */
const KEPT = 512;

export interface TappedSocket {
  stream: Duplex;
  /** The first bytes heard, as latin1. */
  heard(): string;
}

/**
 * Takes `socket` over: read and write `stream` in its place. Ends, errors and back-pressure pass through. Whoever sends
 * more than `meter` allows is cut off.
 */
export function tapSocket(socket: Duplex, meter: HandshakeMeter): TappedSocket {
  let kept = Buffer.alloc(0);
  const stream = new Duplex({
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
      socket.destroy();
      done(error);
    },
  });
  stream.on('error', () => undefined); // between two owners nobody listens, and an unheard one would end the process
  socket.on('data', (chunk: Buffer) => {
    if (kept.length < KEPT) kept = Buffer.concat([kept, chunk]).subarray(0, KEPT);
    if (!meter.allows(chunk.length)) return void stream.destroy(new Error('the peer sent too much'));
    if (!meter.charge(() => stream.push(chunk))) socket.pause();
  });
  socket.on('end', () => stream.push(null));
  socket.on('error', (error) => stream.destroy(error));
  socket.on('close', () => {
    if (!socket.readableEnded) stream.destroy(); // after a regular end, what was pushed is still to be read
  });
  return { stream, heard: () => kept.toString('latin1') };
}
