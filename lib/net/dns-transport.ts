// One question to one DNS server: a datagram from a fresh random port, or a short TCP connection.
import 'server-only';
import { createSocket } from 'node:dgram';
import { connect, isIPv6 } from 'node:net';
import type { ResolverAddress } from '../model/resolver-address.ts';
import { type Match, matchAnswer, type Query } from './dns-message.ts';

/** RFC 1035 4.2.2: two bytes of length come first. */
const LENGTH = 2;

/**
 * Sends the query and waits for the datagram that answers it; everything else is ignored. The connected socket takes
 * only what comes from the asked address and port. null: the server cannot be reached. There is no time limit of its
 * own: it waits until `signal` aborts, and then the promise stays open with nothing left behind it.
 */
export function askByUdp(
  server: ResolverAddress,
  query: Query,
  rttMs: number,
  signal: AbortSignal,
): Promise<Exclude<Match, { kind: 'other' }> | null> {
  return new Promise((resolve) => {
    if (signal.aborted) return;
    const socket = createSocket(isIPv6(server.address) ? 'udp6' : 'udp4');
    let timer: NodeJS.Timeout | undefined;
    let closed = false;
    const close = () => {
      if (closed) return;
      closed = true;
      clearTimeout(timer);
      signal.removeEventListener('abort', close);
      socket.close();
    };
    const settle = (answer: Exclude<Match, { kind: 'other' }> | null) => {
      close();
      resolve(answer);
    };
    signal.addEventListener('abort', close, { once: true });
    socket.on('error', () => settle(null));
    socket.on('message', (bytes) => {
      if (timer !== undefined) return;
      const match = matchAnswer(bytes, query);
      if (match.kind !== 'other') timer = setTimeout(settle, rttMs, match);
    });
    socket.connect(server.port, server.address, (error?: Error) => {
      if (closed) return;
      if (error) settle(null);
      else socket.send(query.bytes);
    });
  });
}

/** The same by TCP, within `limitMs`. null: no readable answer came. Never rejects. */
export function askByTcp(
  server: ResolverAddress,
  query: Query,
  options: { rttMs: number; limitMs: number },
  signal: AbortSignal,
): Promise<Match | null> {
  return new Promise((resolve) => {
    if (signal.aborted) return;
    const socket = connect({ host: server.address, port: server.port, noDelay: true });
    const timers: NodeJS.Timeout[] = [];
    const close = () => {
      for (const timer of timers) clearTimeout(timer);
      signal.removeEventListener('abort', close);
      socket.destroy();
    };
    const settle = (answer: Match | null) => {
      close();
      resolve(answer);
    };
    const later = (act: () => void) => timers.push(setTimeout(act, options.rttMs));
    signal.addEventListener('abort', close, { once: true });
    timers.push(setTimeout(settle, options.limitMs, null));
    let heard = Buffer.alloc(0);
    let answered = false;
    socket.on('error', () => settle(null));
    socket.on('close', () => answered || settle(null));
    socket.on('connect', () => {
      const length = Buffer.alloc(LENGTH);
      length.writeUInt16BE(query.bytes.length);
      later(() => socket.write(Buffer.concat([length, query.bytes])));
    });
    socket.on('data', (chunk: Buffer) => {
      if (answered) return;
      heard = Buffer.concat([heard, chunk]);
      if (heard.length < LENGTH || heard.length < LENGTH + heard.readUInt16BE(0)) return;
      const match = matchAnswer(heard.subarray(LENGTH, LENGTH + heard.readUInt16BE(0)), query);
      answered = true;
      later(() => settle(match));
    });
  });
}
