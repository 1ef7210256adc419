// Connections to web servers: over verified TLS, or, where mail apps ask so themselves, over plain HTTP.
import type { Duplex } from 'node:stream';
import type { ConnectResult, HttpFailure } from '../model/evidence.ts';
import { limits, withLimit } from './deadline.ts';
import type { RunNetwork } from './network.ts';
import { secure } from './tls.ts';

/** Why nothing was fetched; `message`: the words of the server, of TLS or of the DNS. */
export class HttpsError extends Error {
  readonly code = 'HTTPS';
  readonly failure: HttpFailure;
  constructor(failure: HttpFailure, words: string) {
    super(words);
    this.failure = failure;
  }
}

/** How each kind of connection leaves: plain HTTP has a list of ports of its own. */
const ways = { 'https:': { port: 443, purpose: 'web' }, 'http:': { port: 80, purpose: 'plain-web' } } as const;
export type WebScheme = keyof typeof ways;

/** Results that say something about us, not about the server. */
const ours: ReadonlySet<ConnectResult> = new Set(['not-allowed', 'limit', 'restrained', 'no-route', 'cancelled']);

/** Connects to a name. Throws HttpsError. */
export async function connectWeb(
  scheme: WebScheme,
  host: string,
  network: RunNetwork,
  signal: AbortSignal,
): Promise<Duplex> {
  const { port, purpose } = ways[scheme];
  const [a, aaaa] = await Promise.all([network.dns.query(host, 'A'), network.dns.query(host, 'AAAA')]);
  const addresses = [...a.records.slice(0, 2), ...aaaa.records.slice(0, 1)];
  if (addresses.length === 0) throw new HttpsError('dns', a.status);
  let last: HttpsError | null = null;
  for (const address of addresses) {
    const dialled = await network.dialer.dial(address, port, signal, { purpose, host });
    if (!dialled.ok) {
      const { result } = dialled.attempt;
      last = new HttpsError(ours.has(result) ? 'not-allowed' : result === 'timeout' ? 'timeout' : 'connect', '');
      continue;
    }
    const socket =
      scheme === 'https:' ? await verified(dialled.socket, host, address, network, signal) : dialled.socket;
    if (!signal.aborted) return socket;
    socket.destroy();
    throw new HttpsError('timeout', '');
  }
  throw last ?? new HttpsError('connect', '');
}

/** TLS over `socket`, with a certificate for `host` that is trusted. Throws HttpsError. */
async function verified(
  socket: Duplex,
  host: string,
  address: string,
  network: RunNetwork,
  signal: AbortSignal,
): Promise<Duplex> {
  const limit = withLimit(signal, limits.tls);
  const options = { servername: host, address, network, signal: limit.signal, alpn: ['http/1.1'] };
  const session = await secure(socket, options).finally(limit.clear);
  if (!session.ok) {
    socket.destroy();
    throw new HttpsError(session.failure === 'timeout' ? 'timeout' : 'tls', session.words);
  }
  if (session.evidence.verified) return session.socket;
  session.socket.destroy();
  throw new HttpsError('certificate', session.evidence.errors.join(', '));
}
