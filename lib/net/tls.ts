// The encrypted layer: one handshake over a given socket, and everything its certificate shows.
import { X509Certificate } from 'node:crypto';
import type { Duplex } from 'node:stream';
import tls from 'node:tls';
import type { TlsEvidence } from '../model/evidence.ts';
import { tlsWords } from '../records/tls-words.ts';
import { HandshakeMeter, type MeteringNetwork } from './handshake-meter.ts';
import type { RunNetwork } from './network.ts';
import { tapSocket } from './tapped-socket.ts';
import { tlsEvidence } from './tls-evidence.ts';

/** How a handshake failed: `plaintext`: the peer does not speak TLS here. `too-old`: only below TLS 1.2 (RFC 8997). */
export type TlsFailure = 'plaintext' | 'too-old' | 'closed' | 'timeout' | 'failed';
export type TlsOutcome =
  | { ok: true; socket: tls.TLSSocket; evidence: TlsEvidence }
  /** `heard`: the first bytes that came in, as latin1. */
  | { ok: false; failure: TlsFailure; words: string; heard: string };

/** Whom we believe. One context for every handshake: parsing some 150 root certificates each time costs milliseconds. */
export interface Trust {
  context: tls.SecureContext;
  /** The same roots to look at one by one: read when a chain is refused for the first time. */
  roots(): readonly X509Certificate[];
}

/**
 * What mail apps offer. OpenSSL's own list begins with a post-quantum hybrid: its keys cost more than the rest of the
 * handshake, and its greeting no longer fits one packet, which some old servers never answer.
 */
const groups = 'X25519:P-256:P-384:P-521';

export function createTrust(practiceCa: string | null): Trust {
  const pems = [...new Set([...tls.rootCertificates, ...tls.getCACertificates('default')])];
  if (practiceCa) pems.push(practiceCa);
  let roots: X509Certificate[] | null = null;
  return {
    context: tls.createSecureContext({ minVersion: 'TLSv1.2', ecdhCurve: groups, ca: pems }),
    roots: () => {
      roots ??= pems.flatMap(certificatesIn);
      return roots;
    },
  };
}

/** A file may hold several certificates, and words between them. One that cannot be read vouches for nobody. */
const certificatesIn = (pem: string): X509Certificate[] =>
  (pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []).flatMap((text) => {
    try {
      return [new X509Certificate(text)];
    } catch {
      return [];
    }
  });

const tooOld =
  /UNSUPPORTED_PROTOCOL|WRONG_SSL_VERSION|BAD_PROTOCOL_VERSION|TLSV1_ALERT_PROTOCOL_VERSION|VERSION_TOO_LOW|NO_PROTOCOLS_AVAILABLE|UNSUPPORTED_SSL_VERSION/;
const plaintext =
  /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST|BAD_RECORD_TYPE|UNKNOWN_PROTOCOL|RECORD_LAYER_FAILURE/;
function failureOf(error: NodeJS.ErrnoException): TlsFailure {
  const code = `${error.code ?? ''} ${error.message}`.toUpperCase().replaceAll(' ', '_');
  if (tooOld.test(code)) return 'too-old';
  if (plaintext.test(code)) return 'plaintext';
  if (/ECONNRESET|EPIPE|DISCONNECTED_BEFORE/.test(code)) return 'closed';
  return 'failed';
}

export interface SecureOptions {
  servername: string;
  /** The server's IP address: what its certificates cost is remembered for it. */
  address: string;
  network: MeteringNetwork & Pick<RunNetwork, 'trust' | 'now'>;
  signal: AbortSignal;
  alpn?: string[];
}

/**
 * Shakes hands over `socket` as a client that asks for `servername`. A certificate that fails is evidence, not an
 * error: the caller must look at `evidence.verified` before it sends anything secret. Settles when `signal` aborts.
 */
export function secure(
  socket: Duplex,
  { servername, address, network, signal, alpn }: SecureOptions,
): Promise<TlsOutcome> {
  if (socket.destroyed) return Promise.resolve({ ok: false, failure: 'closed', words: '', heard: '' });
  return new Promise((resolve) => {
    const meter = new HandshakeMeter(address, network);
    const { stream, heard } = tapSocket(socket, meter);
    const session = tls.connect({
      socket: stream,
      servername,
      secureContext: network.trust.context,
      rejectUnauthorized: false, // read authorizationError ourselves: Node would report only the first fault
      ...(alpn ? { ALPNProtocols: alpn } : {}),
    });
    // Kept for good: a reset after we stopped reading must not end the process.
    session.on('error', () => undefined);
    socket.on('error', () => undefined);
    const fail = (failure: TlsFailure, words = '') => settle({ ok: false, failure, words, heard: heard() });
    const settle = (outcome: TlsOutcome) => {
      meter.end();
      signal.removeEventListener('abort', onAbort);
      session.off('secureConnect', onSecure);
      session.off('close', onClose);
      if (outcome.ok) session.off('error', onError);
      else session.destroy();
      resolve(outcome);
    };
    const onAbort = () => fail('timeout');
    const onError = (error: NodeJS.ErrnoException) => fail(failureOf(error), tlsWords(error.message));
    const onClose = () => fail('closed');
    const onSecure = () => {
      try {
        const { now, trust } = network;
        const evidence = meter.charge(() => tlsEvidence(session, { servername, now, roots: trust.roots }));
        settle({ ok: true, socket: session, evidence });
      } catch (error) {
        fail('failed', `the certificate cannot be read: ${(error as Error).message}`);
      }
    };
    session.on('error', onError);
    session.on('secureConnect', onSecure);
    session.on('close', onClose);
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
}
