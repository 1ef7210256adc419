// The tap changes nothing that passes through it, and keeps only the beginning.
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HandshakeMeter } from './handshake-meter.ts';
import { tapSocket } from './tapped-socket.ts';

const meter = () => new HandshakeMeter('192.0.2.1', { worksFor: () => undefined, tooDear: () => undefined });

it('passes on every byte in both directions and keeps the first 512', async () => {
  const chunks = fc.array(fc.uint8Array({ minLength: 1, maxLength: 300 }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(chunks, async (list) => {
      // A PassThrough gives back what is written to it: one way there, one way back.
      const { stream, heard } = tapSocket(new PassThrough(), meter());
      const sent = Buffer.concat(list);
      for (const chunk of list) stream.write(Buffer.from(chunk));
      stream.end();
      const received = Buffer.concat(await stream.toArray());
      expect(received.equals(sent)).toBe(true);
      expect(heard()).toBe(sent.subarray(0, 512).toString('latin1'));
    }),
    { numRuns: 50 },
  );
});

it('ends with an error of the socket, and ends the socket with itself', async () => {
  const socket = new PassThrough();
  const { stream } = tapSocket(socket, meter());
  const failed = new Promise((resolve) => stream.once('error', resolve));
  socket.destroy(new Error('reset'));
  expect(await failed).toMatchObject({ message: 'reset' });
  const other = new PassThrough();
  tapSocket(other, meter()).stream.destroy();
  expect(other.destroyed).toBe(true);
});

it('cuts off who sends more than a handshake needs, until it is over', async () => {
  const patient = meter();
  const { stream } = tapSocket(new PassThrough(), patient);
  const failed = new Promise((resolve) => stream.once('error', resolve));
  stream.resume();
  stream.write(Buffer.alloc(32 * 1024));
  stream.write(Buffer.alloc(1));
  expect(await failed).toMatchObject({ message: 'the peer sent too much' });

  const over = meter();
  over.end();
  const open = tapSocket(new PassThrough(), over).stream;
  open.end(Buffer.alloc(64 * 1024));
  expect(Buffer.concat(await open.toArray()).length).toBe(64 * 1024);
});
