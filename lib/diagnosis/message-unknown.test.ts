// Not checked is not failed: copies of sent mail, headers without evidence, and what the first receiver saw.
import { generateKeyPairSync } from 'node:crypto';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import { describe, expect, it } from 'vitest';
import { checkedMessage } from '../../e2e/support/checked-message.ts';
import type { ScriptedRecords } from '../../e2e/support/scripted-dns.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const zone: ScriptedRecords = {
  'TXT shop.example': ['v=spf1 ip4:198.18.0.25 -all'],
  'TXT _dmarc.shop.example': ['v=DMARC1; p=reject'],
  'TXT default._domainkey.shop.example': [
    `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`,
  ],
};
const date = 'Mon, 30 Nov 2026 10:00:01 +0000';
const fields = [
  'From: Anna <anna@shop.example>',
  'To: bob@rcpt.example',
  'Subject: hello',
  'Date: Mon, 30 Nov 2026 10:00:00 +0000',
  'Message-ID: <1@shop.example>',
];
const text = (...lines: string[]) => `${[...lines, ...fields].join('\r\n')}\r\n`;
const received = (value: string) => `Received: ${value}; ${date}`;
const signature =
  'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=shop.example; s=default; h=from:to; bh=x; b=y';
const body = '\r\nHello Bob,\r\nuntil tomorrow\r\n';

async function signed(): Promise<string> {
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const one = { signingDomain: 'shop.example', selector: 'default', privateKey: pem };
  const { signatures } = await dkimSign(text() + body, {
    ...one,
    signTime: new Date('2026-11-23T10:00:00Z'),
    signatureData: [one],
  });
  return signatures + text() + body;
}
const border = received('from mail.shop.example (mail.shop.example [198.18.0.25]) by mx.rcpt.example with ESMTPS id 7');
const stranger = received(
  'from mail.evil.example (mail.evil.example [198.18.6.66]) by mx.rcpt.example with ESMTPS id 7',
);
const returnPath = 'Return-Path: <anna@shop.example>';

describe('a copy of what was sent', () => {
  const handedIn = [
    'from [192.168.1.20] (dsl.net.example [198.18.44.4]) by mail.shop.example (Postfix) with ESMTPSA id 7',
    'from [192.168.1.20] (dsl.net.example [198.18.44.4]) by mail.shop.example (Postfix) with UTF8SMTPSA id 7',
    'from dsl.net.example ([198.18.44.4] helo=laptop) by mail.shop.example with esmtpsa (TLS1.3) tls TLS_AES_256_GCM_SHA384 (Exim 4.98) id 7',
    'from laptop (dsl.net.example [198.18.44.4]) (Authenticated sender: anna@shop.example) by mail.shop.example (Postfix) with ESMTP id 7',
    'from laptop (dsl.net.example [198.18.44.4]) (authenticated bits=0) by mail.shop.example (8.17/8.17) with ESMTP id 7',
    'from dsl.net.example ([198.18.44.4]) by webmail.shop.example with HTTP (HTTP/1.1 POST)',
    'from 198.18.44.4 (SquirrelMail authenticated user anna) by webmail.shop.example with HTTP',
    'from [192.168.1.20] by mail.shop.example with ESMTP id 7',
    'from laptop.local (unknown [10.1.2.3]) by mail.shop.example (Postfix) with ESMTPS id 7',
    'from [fd00::12] (unknown [fd00::12]) by mail.shop.example (Postfix) with ESMTPS id 7',
    'from laptop (dsl.net.example [198.18.44.4]) by mail.shop.example (Postfix) with ESMTPS id 7',
    'from [192.168.1.20] (dsl.net.example. [198.18.44.4]) by smtp.gmail.com with ESMTPSA id a1sm2',
    'from DB7PR01MB1.eurprd01.prod.outlook.com ([fe80::1]) by DB7PR01MB1.eurprd01.prod.outlook.com ([fe80::1%4]) with mapi id 15.20',
    'from localhost (localhost [127.0.0.1]) by mail.shop.example (Postfix) with ESMTP id 7',
  ].map(received);

  it.each(handedIn)('%s', async (hop) => {
    for (const paste of [
      text(returnPath, hop),
      text(hop),
      text(returnPath, hop) + body,
      text(returnPath, hop, signature),
    ]) {
      const { spf, dmarc, signatures } = await checkedMessage(paste, zone);
      expect(spf.status).toBe('not-checked');
      expect(dmarc.result).toBe('unknown');
      if (!paste.includes('Hello')) expect(signatures.every(({ result }) => result !== 'fail')).toBe(true);
    }
  });

  it('says that it is one', async () => {
    const result = await checkedMessage(text(returnPath, handedIn[0]!), zone);
    expect(result).toMatchObject({
      spf: { status: 'not-checked', why: 'sent-copy' },
      dmarc: { result: 'unknown', why: 'sent-copy', policy: 'reject' },
      receiver: null,
    });
    expect(result.hops).toMatchObject([{ authenticated: true, border: false }]);
  });

  it('has two hops inside the sender’s house', async () => {
    const store = received(
      'from mail.shop.example (mail.shop.example [198.18.0.99]) by store.shop.example with ESMTP id 8',
    );
    expect((await checkedMessage(text(store, handedIn[0]!), zone)).dmarc.result).toBe('unknown');
  });

  it('is none when it reached somebody', async () => {
    expect((await checkedMessage(text(returnPath, border, handedIn[0]!), zone)).dmarc.result).toBe('pass');
    expect((await checkedMessage(text(returnPath, stranger, handedIn[0]!), zone)).dmarc.result).toBe('fail');
  });
});

describe('headers without evidence', () => {
  it.each<[string, string, object]>([
    ['no Received at all', text(), { why: 'spf-not-checked' }],
    ['no Received, but a Return-Path', text(returnPath), { why: 'spf-not-checked' }],
    [
      'no address in Received',
      text(returnPath, received('from mail.shop.example by mx.rcpt.example with ESMTPS id 7')),
      { why: 'spf-not-checked' },
    ],
    ['no envelope sender', text(border), { why: 'spf-not-checked' }],
    ['no envelope sender, and a text', text(border) + body, { why: 'spf-not-checked' }],
    ['a signature that needs the text', text(returnPath, stranger, signature), { why: 'headers-only' }],
    ['a signature and no Received', text(signature), { why: 'headers-only' }],
    [
      'the receiver’s pass alone',
      text('Authentication-Results: mx.rcpt.example; dmarc=pass header.from=shop.example'),
      { why: 'spf-not-checked' },
    ],
    ['a DNS that is silent about SPF', text(returnPath, border), { why: 'no-answer' }],
  ])('%s', async (name, paste, expected) => {
    const records = name.includes('silent') ? { ...zone, 'TXT shop.example': 'timeout' as const } : zone;
    expect((await checkedMessage(paste, records)).dmarc).toMatchObject({ result: 'unknown', ...expected });
  });

  it('fails only with all evidence there', async () => {
    expect((await checkedMessage(text(returnPath, stranger), zone)).dmarc).toMatchObject({ result: 'fail', why: null });
    expect((await checkedMessage(text(returnPath, stranger) + body, zone)).dmarc).toMatchObject({
      result: 'fail',
      why: null,
    });
  });

  it('takes the address that the receiver says it judged', async () => {
    const judged =
      'Received-SPF: pass (mx.rcpt.example: domain of anna@shop.example designates 198.18.0.25 as permitted sender) client-ip=198.18.0.25; envelope-from=anna@shop.example;';
    for (const paste of [
      text(judged),
      text(judged, received('from mail.shop.example by mx.rcpt.example with ESMTPS id 7')),
    ])
      expect(await checkedMessage(paste, zone)).toMatchObject({
        spf: { status: 'checked', ip: '198.18.0.25' },
        dmarc: { result: 'pass' },
      });
  });
});

describe('the first receiver', () => {
  const results = (words: string, server = 'mx.rcpt.example; ') => `Authentication-Results: ${server}${words}`;
  const proven =
    'spf=pass smtp.mailfrom=anna@shop.example; dkim=pass header.d=shop.example; dmarc=pass header.from=shop.example';

  it.each<[string, string[], object]>([
    [
      'Authentication-Results above',
      [results(proven), border],
      {
        server: 'mx.rcpt.example',
        spf: { result: 'pass' },
        dkim: [{ result: 'pass', domain: 'shop.example' }],
        dmarc: { result: 'pass' },
      },
    ],
    [
      'Authentication-Results below all',
      [border, received('from [10.0.0.1] by mail.shop.example with ESMTP id 1'), results(proven)],
      { server: 'mx.rcpt.example', dmarc: { result: 'pass' } },
    ],
    [
      'Authentication-Results below',
      [border, results(proven)],
      { server: 'mx.rcpt.example', dmarc: { result: 'pass' } },
    ],
    [
      'another server of the same house',
      [results(proven, 'filter.rcpt.example; '), border],
      { server: 'filter.rcpt.example', dmarc: { result: 'pass' } },
    ],
    [
      'one field for each',
      [
        results('dmarc=pass header.from=shop.example'),
        results('dkim=fail header.d=shop.example'),
        results('spf=softfail smtp.mailfrom=shop.example'),
        border,
      ],
      { spf: { result: 'softfail' }, dkim: [{ result: 'fail' }], dmarc: { result: 'pass' } },
    ],
    [
      'Received-SPF alone',
      [
        border,
        'Received-SPF: pass (mx.rcpt.example: domain of anna@shop.example designates 198.18.0.25 as permitted sender) client-ip=198.18.0.25;',
      ],
      {
        server: 'mx.rcpt.example',
        spf: { result: 'pass', ip: '198.18.0.25', sender: 'anna@shop.example' },
        dmarc: null,
      },
    ],
    [
      'Received-SPF of a filter without a name',
      [
        'Received-SPF: Softfail (mailfrom) identity=mailfrom; client-ip=198.18.0.25; helo=mail.shop.example; envelope-from=anna@shop.example; receiver=<UNKNOWN>',
        border,
      ],
      { server: null, spf: { result: 'softfail', ip: '198.18.0.25' } },
    ],
    [
      'ARC alone',
      [
        'ARC-Authentication-Results: i=1; mx.rcpt.example; spf=pass smtp.mailfrom=anna@shop.example; dmarc=pass header.from=shop.example',
        border,
      ],
      { server: 'mx.rcpt.example', dmarc: { result: 'pass' } },
    ],
    [
      'both, the plain one first',
      ['ARC-Authentication-Results: i=1; mx.rcpt.example; spf=fail; dmarc=fail', border, results(proven)],
      { dmarc: { result: 'pass' } },
    ],
  ])('%s', async (_, above, expected) => {
    const result = await checkedMessage(text(returnPath, ...above), zone);
    expect(result.receiver).toMatchObject(expected);
    expect(result.dmarc.result).toBe('pass');
  });

  it.each<[string, string[], object]>([
    ['says the same', [results(proven), border], { spf: 'same', dkim: 'only-then', dmarc: 'same' }],
    [
      'alone can say it',
      [results(proven), received('from mail.shop.example by mx.rcpt.example with ESMTPS id 7')],
      { spf: 'only-then', dkim: 'only-then', dmarc: 'only-then' },
    ],
    [
      'knew what is not here',
      [
        results('dmarc=pass header.from=shop.example'),
        received('from mail.shop.example by mx.rcpt.example with ESMTPS id 7'),
      ],
      { spf: 'not-told', dkim: 'not-told', dmarc: 'only-then' },
    ],
    [
      'saw it fail',
      [results('spf=fail smtp.mailfrom=shop.example; dmarc=fail header.from=shop.example'), border],
      { spf: 'differs', dkim: 'not-told', dmarc: 'differs' },
    ],
    [
      'saw it fail as well',
      [results('spf=softfail smtp.mailfrom=shop.example; dmarc=fail header.from=shop.example'), stranger],
      { spf: 'same', dkim: 'not-told', dmarc: 'same' },
    ],
  ])('%s', async (_, above, expected) => {
    const result = await checkedMessage(text(returnPath, ...above), zone);
    expect(result.receiver?.compared).toEqual(expected);
  });

  it.each<[string, () => Promise<string>]>([
    ['a pass whose signature was left out of the copy', async () => text(returnPath, results(proven), stranger)],
    ['a pass by DMARC alone', async () => text(returnPath, results('dmarc=pass header.from=shop.example'), stranger)],
    [
      'a good signature on a text that was changed since',
      async () =>
        text(returnPath, results(proven), stranger).replace(fields.join('\r\n'), '').trimEnd() +
        '\r\n' +
        (await signed()).replace('tomorrow', 'Friday'),
    ],
    [
      'a pass of Microsoft 365, which leaves out its name',
      async () =>
        text(
          returnPath,
          received(
            'from mail.evil.example (198.18.6.66) by DB5EUR01FT001.mail.protection.outlook.com (10.152.1.1) with Microsoft SMTP Server id 15',
          ),
          results(
            'spf=fail (sender IP is 198.18.6.66) smtp.mailfrom=shop.example; dkim=pass (signature was verified) header.d=shop.example;dmarc=pass action=none header.from=shop.example',
            '',
          ),
        ),
    ],
  ])('saw %s: nothing has failed', async (_, paste) => {
    const result = await checkedMessage(await paste(), zone);
    expect(result.dmarc).toMatchObject({ result: 'unknown', why: 'receiver-differs' });
    expect(result.receiver?.compared.dmarc).toBe('only-then');
  });

  it('a signature that holds is a proof without any SPF', async () => {
    const result = await checkedMessage(await signed(), zone);
    expect(result).toMatchObject({ spf: { status: 'not-checked' }, dmarc: { result: 'pass' } });
  });
});

describe('a copy that was mended', () => {
  const whole = async () => (await signed()).replaceAll('\r\n', '\n');
  it.each<[string, (paste: string) => string]>([
    ['empty lines', (paste) => paste.replaceAll('\n', '\n\n')],
    ['quoted', (paste) => paste.replaceAll(/^/gm, '> ')],
    ['indented', (paste) => paste.replaceAll(/^(?=.)/gm, '    ')],
    [
      'below a table',
      (paste) => `Message ID\t<1@shop.example>\nSPF:\tPASS with IP 198.18.0.25\n\nReceived: by x; ${date}\n${paste}`,
    ],
  ])('%s: its signature still proves it, and if not, nothing has failed', async (_, spoil) => {
    const paste = spoil(await whole());
    const good = await checkedMessage(paste, zone);
    expect(good.signatures).toMatchObject([{ result: 'pass' }]);
    expect(good.dmarc.result).toBe('pass');
    expect(good.mended).not.toEqual([]);
    const changed = await checkedMessage(paste.replace('tomorrow', 'Friday'), zone);
    expect(changed.signatures).toMatchObject([
      good.mended[0] === 'lead-in'
        ? { result: 'fail', reason: 'body-changed' }
        : { result: 'unknown', reason: 'mended' },
    ]);
    expect(changed.dmarc.result).toBe('unknown');
  });
});
