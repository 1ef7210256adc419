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
