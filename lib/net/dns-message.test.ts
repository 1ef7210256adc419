// Hostile bytes: nothing throws, nothing runs long, and nothing passes for the answer to another question.
import { type Answer, encode } from 'dns-packet';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeQuery, matchAnswer, readMessage } from './dns-message.ts';

const query = encodeQuery({ name: 'wWw.HarBour.eXample', type: 'MX', checkingDisabled: false }, true);
const name = 'www.harbour.example';
const answers: Answer[] = [
  { type: 'CNAME', name, ttl: 60, data: 'mail.harbour.example' },
  { type: 'MX', name: 'mail.harbour.example', ttl: 60, data: { preference: 1, exchange: 'mx.harbour.example' } },
  { type: 'TXT', name, ttl: 60, data: [Buffer.from('v=spf1 -all')] },
  { type: 'A', name, ttl: 60, data: '192.0.2.1' },
  { type: 'AAAA', name, ttl: 60, data: '2001:db8::1' },
  { type: 'SRV', name, ttl: 60, data: { priority: 0, weight: 0, port: 993, target: 'mail.harbour.example' } },
];
const authorities: Answer[] = [{ type: 'SOA', name, ttl: 9, data: { mname: 'ns.x', rname: 'r.x', minimum: 5 } }];
const good = encode({
  ...{ type: 'response' as const, id: query.id, flags: 0x0180, answers, authorities },
  questions: [{ type: 'MX', name: 'wWw.HarBour.eXample' }],
});

describe('readMessage', () => {
  it('reads a sound message', () => {
    const message = readMessage(good);
    expect(message).toMatchObject({ rcode: 'NOERROR', soa: { name, ttl: 9, minimum: 5 }, cut: false, referral: false });
    expect(message?.answers.map((record) => record.type)).toEqual(['CNAME', 'MX', 'TXT', 'A', 'AAAA', 'SRV']);
    expect(matchAnswer(good, query).kind).toBe('answer');
  });

  it('never throws on random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        readMessage(Buffer.from(bytes));
        return ['other', 'truncated', 'answer', 'case-differs'].includes(matchAnswer(Buffer.from(bytes), query).kind);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws on a sound message with bytes changed, cut or doubled, and believes no other question', () => {
    const change = fc.record({ at: fc.nat(good.length - 1), byte: fc.nat(255) });
    const mutation = fc.record({
      changes: fc.array(change, { maxLength: 6 }),
      length: fc.nat(good.length),
      tail: fc.uint8Array({ maxLength: 40 }),
    });
    fc.assert(
      fc.property(mutation, fc.boolean(), ({ changes, length, tail }, whole) => {
        const bytes = Buffer.concat([good.subarray(0, whole ? good.length : length), tail]);
        for (const { at, byte } of changes) if (at < bytes.length) bytes[at] = byte;
        const match = matchAnswer(bytes, query);
        if (match.kind !== 'answer' || bytes.length <= 12) return;
        expect(bytes.readUInt16BE(0)).toBe(query.id);
        expect(bytes.subarray(12, 12 + query.question.length).equals(query.question)).toBe(true);
        for (const record of match.message.answers) expect(record.name).toMatch(/^[!-~]+$/);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([6, 8, 10])('reads no message whose count at byte %i lies', (at) => {
    for (const count of [7, 200, 256, 65_535]) {
      const bytes = Buffer.from(good);
      bytes.writeUInt16BE(count, at);
      expect(readMessage(bytes)).toBeNull();
    }
  });

  it('reads at most 256 records of 64 KB full of pointers to a long name', () => {
    const long = Array.from({ length: 120 }, (_, i) => (i % 10).toString()).join('.');
    const head = encode({ type: 'response', id: query.id, flags: 0x8180, questions: [{ type: 'CNAME', name: long }] });
    const record = Buffer.from('c00c000500010000003c0002c00c', 'hex');
    const count = Math.floor((65_535 - head.length) / record.length);
    const bytes = Buffer.concat([head, ...Array.from({ length: count }, () => record)]);
    bytes.writeUInt16BE(count, 6);
    const message = readMessage(bytes);
    expect(message?.answers).toHaveLength(256);
    expect(message?.cut).toBe(true);
  });

  it.each([
    ['an address of 3 bytes', '0000010001000000050003c00002'],
    ['an address of 0 bytes', '0000010001000000050000'],
    ['an IPv6 address of 4 bytes', '00001c0001000000050004c0000201'],
    ['a text past its record', '00001000010000000500020561'],
    ['an MX longer than its record says', '00000f0001000000050003000a036d783100'],
    ['a name of reserved label type', '40000010001000000050004c0000201'],
  ])('refuses %s', (_, record) => {
    const head = encode({ type: 'response', id: 1, flags: 0x8180, questions: [{ type: 'A', name: 'x' }] });
    head.writeUInt16BE(1, 6);
    expect(readMessage(Buffer.concat([head, Buffer.from(record, 'hex')]))).toBeNull();
  });

  it('passes over records of other classes, and takes a negative TTL for 0', () => {
    const chaos: Answer = { type: 'A', name: 'x', ttl: 5, class: 'CH', data: '192.0.2.1' };
    const old: Answer = { type: 'A', name: 'x', ttl: 0x80000001, data: '192.0.2.2' };
    const bytes = encode({ type: 'response', id: 1, questions: [{ type: 'A', name: 'x' }], answers: [chaos, old] });
    expect(readMessage(bytes)?.answers).toEqual([{ name: 'x', type: 'A', ttl: 0, data: '192.0.2.2' }]);
  });
});
