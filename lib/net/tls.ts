// The encrypted layer: one handshake over a given socket, and everything its certificate shows.
import { createHash, type X509Certificate } from 'node:crypto';
import type { Duplex } from 'node:stream';
import tls from 'node:tls';
import type { CertificateSummary, TlsEvidence } from '../model/evidence.ts';
import { certificateFaults, provesServer } from '../records/certificate-faults.ts';
import { tlsWords } from '../records/tls-words.ts';

/** How a handshake failed: `plaintext`: the peer does not speak TLS here. `too-old`: only below TLS 1.2 (RFC 8997). */
export type TlsFailure = 'plaintext' | 'too-old' | 'closed' | 'timeout' | 'failed';
export type TlsOutcome =
  | { ok: true; socket: tls.TLSSocket; evidence: TlsEvidence }
  | { ok: false; failure: TlsFailure; words: string };

/** One context for every handshake: parsing some 150 root certificates each time costs milliseconds. */
export function createTrust(practiceCa: string | null): tls.SecureContext {
  const roots = [...new Set([...tls.rootCertificates, ...tls.getCACertificates('default')])];
  return tls.createSecureContext({
    minVersion: 'TLSv1.2',
    ...(practiceCa ? { ca: [...roots, practiceCa] } : { ca: roots }),
  });
}

const tooOld =
  /UNSUPPORTED_PROTOCOL|TLSV1_ALERT_PROTOCOL_VERSION|VERSION_TOO_LOW|NO_PROTOCOLS_AVAILABLE|UNSUPPORTED_SSL_VERSION/;
const plaintext =
  /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST|BAD_RECORD_TYPE|UNKNOWN_PROTOCOL|RECORD_LAYER_FAILURE/;
function failureOf(error: NodeJS.ErrnoException): TlsFailure {
  const code = `${error.code ?? ''} ${error.message}`.toUpperCase().replaceAll(' ', '_');
  if (tooOld.test(code)) return 'too-old';
  if (plaintext.test(code)) return 'plaintext';
  if (/ECONNRESET|EPIPE|DISCONNECTED_BEFORE/.test(code)) return 'closed';
  return 'failed';
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const iso = (date: Date): string | null => (Number.isNaN(date.getTime()) ? null : date.toISOString());
const commonNameOf = (subject: string): string | null => /(?:^|\n)CN=([^\n]*)/.exec(subject)?.[1] ?? null;
const oneLine = (name: string | undefined): string => (name ?? '').replaceAll('\n', ', ');

function chainOf(leaf: X509Certificate): X509Certificate[] {
  const chain = [leaf];
  for (let next = leaf.issuerCertificate; next && chain.length < 10; next = next.issuerCertificate) {
    if (chain.some((known) => known.fingerprint256 === next?.fingerprint256)) break;
    chain.push(next);
  }
  return chain;
}
const summaryOf = (certificate: X509Certificate): CertificateSummary => ({
  subject: oneLine(certificate.subject),
  issuer: oneLine(certificate.issuer),
  validFrom: iso(certificate.validFromDate) ?? '',
  validTo: iso(certificate.validToDate) ?? '',
  sha256: sha256(certificate.raw),
  publicKeySha256: sha256(certificate.publicKey.export({ type: 'spki', format: 'der' })),
});

/** dNSName entries of the subject alternative name; Node quotes odd ones as JSON. */
function dnsNamesOf(leaf: X509Certificate): string[] {
  const entries = leaf.subjectAltName?.match(/DNS:(?:"(?:[^"\\]|\\.)*"|[^,]*)/g) ?? [];
  return entries.slice(0, 100).map((entry) => entry.slice(4).replace(/^"|"$/g, '').trim().toLowerCase());
}

function evidenceOf(socket: tls.TLSSocket, servername: string, now: Date): TlsEvidence {
  const empty = { names: [], commonName: null, nameMatches: false, selfSigned: false, issuer: null, validFrom: null };
  const version = socket.getProtocol();
  const cipher = socket.getCipher()?.standardName ?? null;
  const base = { version, cipher, servername };
  const leaf = socket.getPeerX509Certificate();
  if (!leaf) {
    const rest = { validTo: null, keyType: null, keyBits: null, signatures: [], fingerprint: null, chain: [] };
    return { ...base, ...empty, ...rest, errors: ['NO_CERTIFICATE'], verified: false };
  }
  const key = leaf.publicKey;
  const facts = {
    names: dnsNamesOf(leaf),
    commonName: commonNameOf(leaf.subject),
    selfSigned: leaf.subject === leaf.issuer && leaf.verify(key),
    validFrom: iso(leaf.validFromDate),
    validTo: iso(leaf.validToDate),
    keyType: key.asymmetricKeyType ?? null,
    keyBits: key.asymmetricKeyDetails?.modulusLength ?? null,
    signatures: chainOf(leaf)
      .filter(({ subject, issuer }) => subject !== issuer)
      .map(({ signatureAlgorithm, signatureAlgorithmOid }) => signatureAlgorithm ?? signatureAlgorithmOid),
  };
  const authorizationError = socket.authorizationError ? String(socket.authorizationError) : null;
  const errors = certificateFaults({ ...facts, authorizationError, servername, now });
  return {
    ...base,
    ...facts,
    errors,
    verified: socket.authorized && provesServer(errors),
    nameMatches: !errors.includes('ERR_TLS_CERT_ALTNAME_INVALID'),
    issuer: oneLine(leaf.issuer),
    fingerprint: leaf.fingerprint256,
    chain: chainOf(leaf).map(summaryOf),
  };
}

/**
 * Shakes hands over `socket` as a client that asks for `servername`. A certificate that fails is evidence, not an
 * error: the caller must look at `evidence.verified` before it sends anything secret. Settles when `signal` aborts.
 */
export function secure(
  socket: Duplex,
  options: { servername: string; trust: tls.SecureContext; signal: AbortSignal; now: Date; alpn?: string[] },
): Promise<TlsOutcome> {
  if (socket.destroyed) return Promise.resolve({ ok: false, failure: 'closed', words: '' });
  return new Promise((resolve) => {
    const session = tls.connect({
      socket,
      servername: options.servername,
      secureContext: options.trust,
      rejectUnauthorized: false, // read authorizationError ourselves: Node would report only the first fault
      ...(options.alpn ? { ALPNProtocols: options.alpn } : {}),
    });
    // Kept for good: a reset after we stopped reading must not end the process.
    session.on('error', () => undefined);
    socket.on('error', () => undefined);
    const settle = (outcome: TlsOutcome) => {
      options.signal.removeEventListener('abort', onAbort);
      session.off('secureConnect', onSecure);
      session.off('close', onClose);
      if (outcome.ok) session.off('error', onError);
      else session.destroy();
      resolve(outcome);
    };
    const onAbort = () => settle({ ok: false, failure: 'timeout', words: '' });
    const onError = (error: NodeJS.ErrnoException) =>
      settle({ ok: false, failure: failureOf(error), words: tlsWords(error.message) });
    const onClose = () => settle({ ok: false, failure: 'closed', words: '' });
    const onSecure = () => {
      try {
        settle({ ok: true, socket: session, evidence: evidenceOf(session, options.servername, options.now) });
      } catch (error) {
        settle({ ok: false, failure: 'failed', words: `the certificate cannot be read: ${(error as Error).message}` });
      }
    };
    session.on('error', onError);
    session.on('secureConnect', onSecure);
    session.on('close', onClose);
    if (options.signal.aborted) onAbort();
    else options.signal.addEventListener('abort', onAbort, { once: true });
  });
}
