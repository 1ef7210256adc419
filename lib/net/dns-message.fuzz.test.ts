// Hostile bytes against the wire decoder: nothing throws, and nothing takes long. MAILMEND_FUZZ says how many cases.
import { type Answer, encode } from 'dns-packet';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { fuzzTimeout, neverStumbles } from '../../e2e/fuzz/fuzz-runs.ts';
import { encodeQuery, matchAnswer, readMessage } from './dns-message.ts';

const query = encodeQuery({ name: 'www.harbour.example', type: 'TXT', checkingDisabled: false }, true);
const name = 'www.harbour.example';
const data = Buffer.from('00112233', 'hex');
const answers: Answer[] = [
  { type: 'CNAME', name, ttl: 60, data: 'mail.harbour.example' },
  { type: 'MX', name, ttl: 60, data: { preference: 1, exchange: 'mx.harbour.example' } },
  { type: 'TXT', name, ttl: 60, data: [Buffer.from('v=spf1 -all')] },
  { type: 'AAAA', name, ttl: 60, data: '2001:db8::1' },
  { type: 'TLSA', name, ttl: 60, data: { usage: 3, selector: 1, matchingType: 1, certificate: data } },
  { type: 'DS', name, ttl: 60, data: { keyTag: 1, algorithm: 13, digestType: 2, digest: data } },
  { type: 'DNSKEY', name, ttl: 60, data: { flags: 257, algorithm: 13, key: data } },
  { type: 'CAA', name, ttl: 60, data: { flags: 0, tag: 'issue', value: 'ca.example' } },
];
const sound = answers.map((answer) =>
  encode({ type: 'response', id: query.id, flags: 0x0180, questions: [{ type: 'TXT', name }], answers: [answer] }),
);
const change = fc.record({ at: fc.nat(400), byte: fc.constantFrom(0, 1, 63, 64, 0xbf, 0xc0, 0xc1, 0xff) });
const bent = fc
  .record({
    base: fc.nat(sound.length - 1),
    changes: fc.array(fc.oneof(change, fc.record({ at: fc.nat(400), byte: fc.nat(255) })), { maxLength: 12 }),
    length: fc.oneof(fc.constant(400), fc.nat(400)),
    tail: fc.uint8Array({ maxLength: 20 }),
  })
  .map(({ base, changes, length, tail }) => {
    const whole = sound[base] ?? Buffer.alloc(0);
    const bytes = Buffer.concat([whole.subarray(0, Math.max(12, length)), tail]);
    for (const { at, byte } of changes) if (at < bytes.length) bytes[at] = byte;
    return bytes;
  });
/** Headers that promise much, and records that point into each other. */
const pointers = fc
  .record({
    // Few are many, so that 100,000 cases take no longer than they must.
    count: fc.oneof(
      { weight: 99, arbitrary: fc.integer({ min: 1, max: 40 }) },
      { weight: 1, arbitrary: fc.integer({ min: 41, max: 4_000 }) },
    ),
    at: fc.nat(200),
    type: fc.constantFrom(2, 5, 15, 33, 16, 52),
  })
  .map(({ count, at, type }) => {
    const head = encode({ type: 'response', id: query.id, flags: 0x8180, questions: [{ type: 'TXT', name }] });
    const pointer = 0xc000 | at;
    const record = Buffer.from([
      pointer >> 8,
      pointer & 255,
      0,
      type,
      0,
      1,
      0,
      0,
      0,
      60,
      0,
      2,
      pointer >> 8,
      pointer & 255,
    ]);
    const bytes = Buffer.concat([head, ...Array.from({ length: count }, () => record)]);
    bytes.writeUInt16BE(count, 6);
    return bytes;
  });

describe('the wire decoder', () => {
  const read = (bytes: Uint8Array) => [readMessage(Buffer.from(bytes)), matchAnswer(Buffer.from(bytes), query)];
  it(
    'survives random bytes',
    () =>
      neverStumbles(
        fc.oneof(
          { weight: 20, arbitrary: fc.uint8Array({ maxLength: 60 }) },
          { weight: 1, arbitrary: fc.uint8Array({ maxLength: 1_500 }) },
        ),
        read,
      ),
    fuzzTimeout,
  );
  it('survives sound messages bent', () => neverStumbles(bent, read), fuzzTimeout);
  it('survives pointers into everything', () => neverStumbles(pointers, read), fuzzTimeout);
});
