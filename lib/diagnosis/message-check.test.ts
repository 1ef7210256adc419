// Whole messages and headers alone, judged on zones of our own: SPF, DKIM, DMARC, ARC, and nothing asked in vain.
import { generateKeyPairSync } from 'node:crypto';
import { sealMessage } from 'mailauth/lib/arc/index.js';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkedMessage, networkOf } from '../../e2e/support/checked-message.ts';
import type { ScriptedRecords } from '../../e2e/support/scripted-dns.ts';
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

const check = (message: string, records = zone) => checkedMessage(message, records);

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

  it.each([
    ['blanks', (n: number) => ' '.repeat(n)],
    ['blanks and a word', (n: number) => `${' '.repeat(n - 1)}x`],
    ['empty lines', (n: number) => '\r\n'.repeat(n / 2)],
    ['lines of blanks', (n: number) => `${' \r\n'.repeat(n / 3 - 1)}end`],
    ['one line', (n: number) => 'x'.repeat(n)],
    ['lone ends', (n: number) => '\r'.repeat(n)],
    ['copied headers', (n: number) => 'From: a\n\n'.repeat(n / 9)],
    ['quotations', (n: number) => '>\n'.repeat(n / 2)],
  ])('takes no longer for a text of nothing but %s', async (_, text) => {
    const begun = performance.now();
    await check(good.slice(0, good.indexOf('\r\n\r\n') + 4) + text(500_000));
    // Some tens of milliseconds; with a step that is squared, minutes.
    expect(performance.now() - begun).toBeLessThan(3000);
  });

  it('reads copies that were seen in the field', async () => {
    const fields =
      'From: Anna <anna@a.example>\nTo: bob@b.example\nSubject: hello\nDate: Mon, 30 Nov 2026 10:00:00 +0000\n';
    const blankLines = [
      'Return-Path: <anna@a.example>\nDelivered-To: bob@b.example\nReceived: from mail.b.example\n\tby mail.b.example with LMTP',
      '\tid MDJ\n\t(envelope-from <anna@a.example>)\n\tfor <bob@b.example>; Mon, 30 Nov 2026 10:00:09 +0000',
      'Received: from out.a.example (mail.a.example [192.0.2.1])\n\tby mail.b.example (Postfix) with ESMTPS id 7',
      '\tfor <bob@b.example>; Mon, 30 Nov 2026 10:00:08 +0000 (UTC)\nReceived: from A.eop.a.example\n\tby B.eop.a.example with SMTP',
      fields,
    ].join('\n');
    const result = await check(blankLines.replaceAll('\n', '\n\n'));
    expect(result).toMatchObject({
      ...{ mended: ['blank-lines'], whole: false, strangeLines: 0, from: ['anna@a.example'] },
      ...{ spf: { ip: '192.0.2.1', answer: { result: 'pass' } }, dmarc: { result: 'pass' } },
    });
    expect(result.hops.map(({ at }) => at)).toEqual([null, '2026-11-30T10:00:08.000Z', '2026-11-30T10:00:09.000Z']);
    const american = `Received: by mx.b.example with SMTP id s12mr1 11/30/2026 10:00 AM\n${fields.replace(/Date: .*/, 'Date: 11/30/2026 9:59 AM')}`;
    expect(await check(american)).toMatchObject({
      date: '2026-11-30T09:59:00.000Z',
      hops: [{ by: 'mx.b.example', with: 'SMTP', at: '2026-11-30T10:00:00.000Z', delayMs: 60_000 }],
    });
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
