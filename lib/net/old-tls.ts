// A handshake that offers only TLS 1.0 and 1.1 (retired by RFC 8996), to see whether a server still takes them.
import type { Duplex } from 'node:stream';
import tls from 'node:tls';
import { tlsWords } from '../records/tls-words.ts';
import { HandshakeMeter } from './handshake-meter.ts';
import { tapSocket } from './tapped-socket.ts';
import type { SecureOptions } from './tls.ts';

/** `version` and `socket`: accepted. `words`: why not. `timeout`: no answer either way. */
export type OldHandshake =
  | { result: 'accepted'; version: string; socket: tls.TLSSocket; words: null }
  | { result: 'refused'; version: null; socket: null; words: string }
  | { result: 'timeout' };

/** For asking only: security level 0 lets OpenSSL offer what no real session here may use. */
const context = tls.createSecureContext({ minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' });

/** Shakes hands over `socket`, asking for `servername`. Never throws; the certificate is not looked at. */
export function shakeOldHands(
  socket: Duplex,
  { servername, address, network, signal }: Omit<SecureOptions, 'alpn'>,
): Promise<OldHandshake> {
  return new Promise((resolve) => {
    const meter = new HandshakeMeter(address, network);
    const { stream } = tapSocket(socket, meter);
    const session = tls.connect({ socket: stream, servername, secureContext: context, rejectUnauthorized: false });
    let ended = false;
    const settle = (outcome: OldHandshake) => {
      if (ended) return;
      ended = true;
      meter.end();
      signal.removeEventListener('abort', onAbort);
      if (outcome.result !== 'accepted') session.destroy();
      resolve(outcome);
    };
    const refuse = (words: string) => settle({ result: 'refused', version: null, socket: null, words });
    const onAbort = () => settle({ result: 'timeout' });
    // Kept for good: a reset after we stopped reading must not end the process.
    session.on('error', (error) => refuse(tlsWords(error.message)));
    socket.on('error', () => undefined);
    session.once('close', () => refuse('the server hung up'));
    session.once('secureConnect', () =>
      settle({ result: 'accepted', version: session.getProtocol() ?? 'TLSv1.1', socket: session, words: null }),
    );
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
}
