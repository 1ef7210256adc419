// The plain reason inside what OpenSSL and Node say when an encrypted connection fails.

/** "C0…:error:0A00010B:SSL routines:tls_validate_record_header:wrong version number:../deps/…:77:": the fourth part. */
const openssl = /error:[0-9A-F]{6,8}:[^:]*:[^:]*:([^:\n]+)/i;

/** Node's own sentence for a connection that ended between the first byte of a handshake and the last. */
const brokenOff = /disconnected before secure TLS connection/i;

/**
 * One line without memory addresses, codes and file names. `message`: an Error's own; anything that is not OpenSSL's
 * form is given back as its first line.
 */
export function tlsWords(message: string): string {
  if (brokenOff.test(message)) return 'the connection was closed during the TLS handshake';
  return (openssl.exec(message)?.[1] ?? message.split('\n', 1)[0] ?? '').trim();
}

/** Why a handshake failed, as far as its words tell. */
export type TlsTrouble = 'short-dh' | 'no-cipher' | 'unknown-name' | 'old-renegotiation' | 'client-certificate';

const troubles: ReadonlyArray<readonly [TlsTrouble, RegExp]> = [
  ['short-dh', /\bdh key too small\b|bad dh (value|p length)/i],
  ['unknown-name', /unrecogni[sz]ed name/i],
  ['old-renegotiation', /unsafe legacy renegotiation/i],
  ['client-certificate', /alert certificate required|alert (no|bad) certificate/i],
  // Alert 40 (RFC 8446 6.2, RFC 5246 7.2.2): nothing that both sides could agree on.
  [
    'no-cipher',
    /alert handshake failure|no shared cipher|no suitable (signature|key share|groups)|wrong curve|no ciphers available/i,
  ],
];

/** `words`: as `tlsWords` gives them; null: they tell nothing that could be worded better. */
export function tlsTrouble(words: string): TlsTrouble | null {
  return troubles.find(([, sign]) => sign.test(words.slice(0, 200)))?.[0] ?? null;
}
