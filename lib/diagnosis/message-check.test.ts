// Whole messages and headers alone, judged on zones of our own: SPF, DKIM, DMARC, ARC, and nothing asked in vain.
import { generateKeyPairSync } from 'node:crypto';
import { sealMessage } from 'mailauth/lib/arc/index.js';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ScriptedRecords, scriptedDns } from '../../e2e/support/scripted-dns.ts';
import { messageCheckSchema } from '../model/message-check.ts';
import type { Network } from '../net/network.ts';
import { checkMessage } from './message-check.ts';
import { MOST_MESSAGE, parseMessageRequest } from './message-reading.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const key = `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`;

const zone: ScriptedRecords = {
  'TXT a.example': ['v=spf1 ip4:192.0.2.1 -all'],
  'TXT s1._domainkey.a.example': [key],
  'TXT _dmarc.a.example': ['v=DMARC1; p=reject; sp=quarantine'],
  'TXT news.a.example': ['v=spf1 ip4:192.0.2.1 -all'],
  'TXT f.example': ['v=spf1 ip4:192.0.2.9 -all'],
  'TXT s1._domainkey.f.example': [key],
};
const received = (ip: string, helo: string) =>
  `Received: from ${helo} (${helo} [${ip}]) by mx.b.example with ESMTPS id 1; Mon, 23 Nov 2026 10:00:05 +0000\r\n`;
const plain = [
  'From: Anna <anna@a.example>',
  'To: bob@b.example',
  'Subject: Hello',
  'Date: Mon, 23 Nov 2026 10:00:00 +0000',
  '',
  'Hello Bob,',
  '',
  'until tomorrow',
  '',
].join('\r\n');

async function signed(message: string, domain = 'a.example'): Promise<string> {
  const signature = { signingDomain: domain, selector: 's1', privateKey: pem };
  const signTime = new Date('2026-11-23T10:00:00Z');
  const { signatures } = await dkimSign(message, { ...signature, signTime, signatureData: [signature] });
  return signatures + message;
}
const delivered = (message: string, { ip = '192.0.2.1', sender = 'anna@a.example', helo = 'mail.a.example' } = {}) =>
  `Return-Path: <${sender}>\r\n${received(ip, helo)}${message}`;

/** The run network of a test: `dns`, and whether it was closed. */
function networkOf(records: ScriptedRecords) {
  const dns = scriptedDns(records);
  const state = { closed: 0 };
  const network = {
    practice: null,
    open: (signal: AbortSignal) => ({
      ...{ dns, signal, now: new Date('2026-11-23T10:01:00Z'), expired: () => false },
      close: () => {
        state.closed += 1;
      },
    }),
  } as unknown as Network;
  return { dns, state, shared: { network } };
}

async function check(message: string, records = zone) {
  const { dns, state, shared } = networkOf(records);
  const result = await checkMessage(message, { signal: new AbortController().signal, shared });
  expect(state.closed).toBe(1);
  // What the page validates is what comes.
  expect(messageCheckSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
  return { ...result!, asked: dns.asked };
}

let good: string;
beforeAll(async () => {
  good = delivered(await signed(plain));
});

describe('checkMessage', () => {
  it('tells all of a proven message', async () => {
    const result = await check(good);
    expect(result).toMatchObject({
      ...{ whole: true, from: ['anna@a.example'], returnPath: 'anna@a.example', date: '2026-11-23T10:00:00.000Z' },
      hops: [{ by: 'mx.b.example', ip: '192.0.2.1', encrypted: true, delayMs: 5000, border: true }],
      spf: { status: 'checked', ip: '192.0.2.1', domain: 'a.example', answer: { result: 'pass' } },
      signatures: [{ domain: 'a.example', selector: 's1', result: 'pass', reason: null, bits: 2048 }],
      arc: { sets: [], result: 'none' },
      dmarc: { result: 'pass', policy: 'reject', foundAt: '_dmarc.a.example', organizationalDomain: 'a.example' },
    });
    expect(result.dmarc.alignments).toMatchObject([
      { by: 'spf', aligned: 'same', passed: true },
      { by: 'dkim', aligned: 'same', passed: true },
    ]);
  });

  it('accepts line ends as a browser pastes them', async () => {
    expect((await check(good.replaceAll('\r\n', '\n'))).signatures).toMatchObject([{ result: 'pass' }]);
  });

  it.each([
    ['a changed text', () => good.replace('tomorrow', 'Friday'), zone, { result: 'fail', reason: 'body-changed' }],
    [
      'a changed header',
      () => good.replace('Subject: Hello', 'Subject: Hi'),
      zone,
      { result: 'fail', reason: 'signature-wrong' },
    ],
    ['no key', () => good, { ...zone, 'TXT s1._domainkey.a.example': [] }, { result: 'fail', reason: 'no-key' }],
    [
      'a revoked key',
      () => good,
      { ...zone, 'TXT s1._domainkey.a.example': ['v=DKIM1; p='] },
      { result: 'fail', reason: 'key-unusable' },
    ],
    [
      'a DNS that does not answer',
      () => good,
      { ...zone, 'TXT s1._domainkey.a.example': 'timeout' as const },
      { result: 'unknown', reason: 'no-answer' },
    ],
  ])('%s', async (_, message, records, expected) => {
    expect((await check(message(), records)).signatures).toMatchObject([expected]);
  });

  it('does not verify headers alone, and says so', async () => {
    const result = await check(good.slice(0, good.indexOf('\r\n\r\n')).replace('192.0.2.1', '192.0.2.66'));
    expect(result).toMatchObject({
      ...{ whole: false, signatures: [{ result: null, reason: null }] },
      dmarc: { result: 'unknown', why: 'headers-only' },
    });
    expect(result.asked).not.toContain('TXT s1._domainkey.a.example');
  });

  it.each<[string, () => Promise<string>, ScriptedRecords, object]>([
    [
      'passes by SPF of a subdomain',
      async () => delivered(plain, { sender: 'x@news.a.example' }),
      zone,
      { result: 'pass' },
    ],
    [
      'fails when only another organisation vouches',
      async () => delivered(await signed(plain, 'f.example'), { ip: '192.0.2.9', sender: 'x@f.example' }),
      zone,
      { result: 'fail', policy: 'reject' },
    ],
    [
      'asks for the very domain when strict',
      async () => delivered(plain, { sender: 'x@news.a.example' }),
      { ...zone, 'TXT _dmarc.a.example': ['v=DMARC1; p=none; aspf=s'] },
      { result: 'fail', policy: 'none' },
    ],
    [
      'takes sp= for a subdomain',
      async () => delivered(plain.replace('anna@a', 'anna@shop.a'), { ip: '192.0.2.66' }),
      zone,
      { result: 'fail', policy: 'quarantine', organizationalDomain: 'a.example' },
    ],
    [
      'has none without a record',
      async () => delivered(plain),
      { ...zone, 'TXT _dmarc.a.example': [] },
      { result: 'none', why: 'no-policy' },
    ],
    [
      'is unknown when the DNS is silent',
      async () => delivered(plain),
      { ...zone, 'TXT _dmarc.a.example': 'timeout' },
      { result: 'unknown', why: 'no-answer' },
    ],
    [
      'is unknown without From',
      async () => delivered(plain.replace('From:', 'X-From:')),
      zone,
      { result: 'unknown', why: 'no-from' },
    ],
    [
      'is unknown with From of two domains',
      async () => delivered(plain.replace('<anna@a.example>', '<anna@a.example>, x@f.example')),
      zone,
      { result: 'unknown', why: 'several-from' },
    ],
  ])('DMARC %s', async (_, message, records, expected) => {
    expect((await check(await message(), records)).dmarc).toMatchObject(expected);
  });

  it('judges a bounce by its HELO name, and no sender at all by nothing', async () => {
    const records = { ...zone, 'TXT mail.a.example': ['v=spf1 a -all'], 'A mail.a.example': ['192.0.2.1'] };
    expect((await check(delivered(plain, { sender: '' }), records)).spf).toMatchObject({
      ...{ status: 'checked', sender: 'postmaster@mail.a.example', domain: 'mail.a.example' },
      answer: { result: 'pass', mechanism: 'a' },
    });
    expect((await check(received('192.0.2.1', 'mail.a.example') + plain)).spf).toEqual({
      status: 'not-checked',
      why: 'no-sender',
    });
    expect((await check(plain)).spf).toEqual({ status: 'not-checked', why: 'no-border' });
  });

  it('checks the notes of a forwarder', async () => {
    const seal = {
      signingDomain: 'f.example',
      selector: 's1',
      privateKey: pem,
      authResults: 'mx.f.example; spf=pass smtp.mailfrom=a.example',
      cv: 'none' as const,
    };
    const sealed = delivered((await sealMessage(good, seal)).toString() + good);
    const result = await check(sealed);
    expect(result.arc).toMatchObject({
      result: 'pass',
      sets: [{ instance: 1, domain: 'f.example', chain: 'none', complete: true }],
    });
    expect((await check(sealed.replace('Subject: Hello', 'Subject: Hi'))).arc.result).toBe('fail');
    expect((await check(sealed, { ...zone, 'TXT s1._domainkey.f.example': 'timeout' })).arc.result).toBe('unknown');
    expect((await check(sealed.slice(0, sealed.indexOf('\r\n\r\n')))).arc.result).toBeNull();
  });

  it('asks the given DNS alone and only a bounded number of questions', async () => {
    const tags = Array.from(
      { length: 200 },
      (_, n) => `DKIM-Signature: v=1; a=rsa-sha256; d=d${n}.example; s=s; l=${n}; h=from; bh=x; b=y\r\n`,
    );
    const seals = Array.from(
      { length: 50 },
      (_, n) => `ARC-Seal: i=${n + 1}; a=rsa-sha256; cv=${n ? 'pass' : 'none'}; d=e${n}.example; s=s; b=y\r\n`,
    );
    const result = await check(delivered(tags.join('') + seals.join('') + plain));
    expect(result.signatures).toHaveLength(5);
    expect(result.signaturesLeftOut).toBe(195);
    expect(result.asked.filter((question) => question.includes('_domainkey')).length).toBeLessThanOrEqual(40);
    expect(result.asked.length).toBeLessThan(120);
  });

  it('asks for no names that are none, and not who takes reports', async () => {
    const records = { ...zone, 'TXT _dmarc.a.example': ['v=DMARC1; p=none; rua=mailto:x@reports.example'] };
    const odd = ['a..b', `${'x'.repeat(64)}.example`, '<script>', '-', 'single'].map(
      (domain) => `DKIM-Signature: v=1; a=rsa-sha256; d=${domain}; s=s; h=from; bh=x; b=y\r\n`,
    );
    const { asked, dmarc } = await check(delivered(odd.join('') + plain), records);
    expect(asked.sort()).toEqual(['TXT _dmarc.a.example', 'TXT _dmarc.example', 'TXT a.example']);
    expect(dmarc.alignments).toMatchObject([{ by: 'spf', aligned: 'same' }]);
  });

  it.each([
    ['a run of blanks', ' '.repeat(400_000)],
    ['endless folding', 'b\r\n '.repeat(100_000).trim()],
    ['a long field', 'x'.repeat(20_000)],
    ['many long fields', `x\r\nA: ${'x'.repeat(15_000)}`.repeat(10)],
  ])('does not verify below %s', async (_, odd) => {
    // Without the limit the first two take minutes.
    const result = await check(`X-Odd: ${odd}\r\n${good}`);
    expect(result.signatures).toMatchObject([{ result: 'unknown', reason: 'too-odd' }]);
  });

  it('survives messages that are none', async () => {
    for (const message of [
      'A: b\n\n\0\uD800x',
      'From:\n\n:',
      'DKIM-Signature: x\n\nbody',
      `Content-Type: ${';'.repeat(60_000)}\nDKIM-Signature: v=1; a=rsa-sha256; d=a.example; s=s1; h=from; bh=x; b=y\nFrom: a@a.example\n\nbody`,
    ]) {
      await check(message);
    }
  });

  it('ends when its caller does', async () => {
    const { state, shared } = networkOf(zone);
    const gone = new AbortController();
    gone.abort(new Error('gone'));
    await expect(checkMessage(good, { signal: gone.signal, shared })).rejects.toThrow('gone');
    expect(state.closed).toBe(1);
  });
});

describe('parseMessageRequest', () => {
  it.each([
    [null, 400, 'not-an-object'],
    [['x'], 400, 'not-an-object'],
    [{ message: 'A: b', keep: true }, 400, 'unknown-member'],
    [{ message: 5 }, 400, 'not-text'],
    [{}, 400, 'not-text'],
    [{ message: ' \n' }, 400, 'empty'],
    [{ message: 'no headers here' }, 400, 'no-headers'],
    [{ message: `A: ${'é'.repeat(MOST_MESSAGE / 2)}` }, 413, 'too-long'],
  ])('refuses %#', (body, status, code) => {
    expect(parseMessageRequest(body)).toMatchObject({
      ok: false,
      status,
      code,
      message: expect.stringMatching(/^[^{}]+\.$/),
    });
  });
});
