// OpenSSL's raw words become the reason alone; other words stay as they are.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tlsTrouble, tlsWords } from './tls-words.ts';

it.each([
  [
    'C0F2A81D5E7F0000:error:0A00010B:SSL routines:tls_validate_record_header:wrong version number:../deps/openssl/openssl/ssl/record/methods/tlsany_meth.c:77:\n',
    'wrong version number',
  ],
  [
    '40:error:0A00042E:SSL routines:ssl3_read_bytes:tlsv1 alert protocol version:../deps/openssl/ssl/record/rec_layer_s3.c:916:SSL alert number 70',
    'tlsv1 alert protocol version',
  ],
  ['error:0A0000C6:SSL routines::packet length too long', 'packet length too long'],
  ['read ECONNRESET', 'read ECONNRESET'],
  [
    'Client network socket disconnected before secure TLS connection was established',
    'the connection was closed during the TLS handshake',
  ],
  ['', ''],
])('%j', (message, words) => {
  expect(tlsWords(message)).toBe(words);
});

it('never holds a line break or a source file of OpenSSL', () => {
  const reasons = fc.string().filter((text) => !/[:\n]/.test(text));
  fc.assert(
    fc.property(reasons, (reason) => {
      const said = tlsWords(`C0:error:0A00010B:SSL routines:x:${reason} :../deps/openssl/a.c:77:\n`);
      expect(said).not.toMatch(/\n|\.\.\/deps/);
      expect(said).toBe(reason.trim());
    }),
  );
});

it.each([
  ['dh key too small', 'short-dh'],
  ['ssl/tls alert handshake failure', 'no-cipher'],
  ['sslv3 alert handshake failure', 'no-cipher'],
  ['no shared cipher', 'no-cipher'],
  ['tlsv1 unrecognized name', 'unknown-name'],
  ['unsafe legacy renegotiation disabled', 'old-renegotiation'],
  ['tlsv13 alert certificate required', 'client-certificate'],
  ['tlsv1 alert internal error', null],
  ['the connection was closed during the TLS handshake', null],
  ['', null],
])('%s: %s', (words, trouble) => {
  expect(tlsTrouble(words)).toBe(trouble);
});
