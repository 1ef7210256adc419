// What receivers found out (RFC 8601), DKIM tags, ARC sets and mailboxes, from real wordings and from hostile ones.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcSets } from './arc-sets.ts';
import { parseAuthenticationResults } from './authentication-results.ts';
import { parseSignatureTags } from './dkim-signature.ts';
import { mailboxesIn } from './mailboxes.ts';
import { readMessageHeaders } from './message-headers.ts';

describe('parseAuthenticationResults', () => {
  it.each([
    [
      'Google',
      'mx.google.example; dkim=pass header.i=@a.example header.s=s1 header.b=abc; spf=pass (google.example: domain of x@a.example designates 192.0.2.1 as permitted sender) smtp.mailfrom=x@a.example; dmarc=pass (p=NONE sp=NONE dis=NONE) header.from=a.example',
      'mx.google.example',
      [
        'dkim=pass header.i=@a.example header.s=s1 header.b=abc',
        'spf=pass smtp.mailfrom=x@a.example',
        'dmarc=pass header.from=a.example',
      ],
    ],
    [
      'Microsoft, without a server name',
      'spf=fail (sender IP is 192.0.2.1) smtp.mailfrom=a.example; dkim=none (message not signed) header.d=none;dmarc=fail action=quarantine header.from=a.example;compauth=fail reason=000',
      null,
      [
        'spf=fail smtp.mailfrom=a.example',
        'dkim=none header.d=none',
        'dmarc=fail header.from=a.example',
        'compauth=fail',
      ],
    ],
    ['nothing was checked', 'b.example 1; none', 'b.example', []],
    [
      'blanks, versions and quotes',
      'b.example; dkim / 1 = fail reason = "bad; signature" header.d = a.example',
      'b.example',
      [],
    ],
    [
      'a version without blanks',
      'b.example; DKIM/1=Fail reason="bad; signature" header.d=a.example',
      'b.example',
      ['dkim=fail header.d=a.example'],
    ],
    ['a quoted signature', 'b.example; dkim=pass header.b="ab=="', 'b.example', ['dkim=pass header.b=ab==']],
    ['empty', '', null, []],
  ])('%s', (_, value, server, results) => {
    const parsed = parseAuthenticationResults(value);
    expect(parsed.server).toBe(server);
    const written = parsed.results.map(({ method, result, properties }) =>
      [`${method}=${result}`, ...properties.map((property) => `${property.name}=${property.value}`)].join(' '),
    );
    expect(written).toEqual(results);
  });

  it('keeps the reason', () => {
    expect(parseAuthenticationResults('b.example; dkim=fail reason="bad; signature"').results[0]?.reason).toBe(
      'bad; signature',
    );
  });

  it('survives anything, and makes it visible', () => {
    const grammar = fc.array(
      fc.constantFrom('dkim', '=', ';', ' ', '(', ')', '"', '\\', 'pass', 'header.d', 'a.example', '\u202e'),
    );
    fc.assert(
      fc.property(grammar, (pieces) => {
        expect(JSON.stringify(parseAuthenticationResults(pieces.join('')))).not.toContain('\u202e');
      }),
    );
    for (const piece of ['=', ';', 'a=', 'dkim=pass;', '(', 'a.b=c '])
      parseAuthenticationResults(piece.repeat(65_536 / piece.length));
  });
});

describe('parseSignatureTags', () => {
  it('reads the tags that matter', () => {
    const value =
      'v=1; a=RSA-sha256; d=A.Example;\t s=s1; c=relaxed/simple; t=1795428000; x=1795514400; l=10; h=From : To:\r\n Subject; bh=x=; b=abc def';
    expect(parseSignatureTags(value)).toEqual({
      ...{ domain: 'a.example', selector: 's1', algorithm: 'rsa-sha256', bodyLimited: true },
      signedFields: ['from', 'to', 'subject'],
      signedAt: 1_795_428_000_000,
      expiresAt: 1_795_514_400_000,
    });
  });

  it('survives anything', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseSignatureTags(text)));
    for (const piece of [';', 'a=1;', 'h=::::', '=']) parseSignatureTags(piece.repeat(65_536 / piece.length));
  });
});

describe('arcSets', () => {
  const set = (instance: number, chain: string) =>
    [
      `ARC-Seal: i=${instance}; a=rsa-sha256; cv=${chain}; d=f${instance}.example; s=s; b=x`,
      `ARC-Message-Signature: i=${instance}; a=rsa-sha256; d=f${instance}.example; s=s; h=from; bh=y; b=x`,
      `ARC-Authentication-Results: i=${instance}; mx.f${instance}.example; spf=pass smtp.mailfrom=a.example`,
    ].join('\n');

  it('are gathered by number, oldest first', () => {
    const sets = arcSets(readMessageHeaders(`${set(2, 'pass')}\n${set(1, 'none')}`));
    expect(sets).toEqual([
      expect.objectContaining({ instance: 1, domain: 'f1.example', chain: 'none', complete: true }),
      expect.objectContaining({ instance: 2, domain: 'f2.example', chain: 'pass', complete: true }),
    ]);
    expect(sets[0]?.results).toMatchObject({ server: 'mx.f1.example', results: [{ method: 'spf', result: 'pass' }] });
  });

  it.each([
    ['a field is missing', 'ARC-Seal: i=1; cv=none; d=a.example', [{ instance: 1, complete: false, results: null }]],
    ['a field stands twice', `${set(1, 'none')}\n${set(1, 'none')}`, [{ instance: 1, complete: false }]],
    ['no number', 'ARC-Seal: cv=none', []],
    ['a number past the limit', 'ARC-Seal: i=51; cv=none', []],
    ['an unknown chain status', 'ARC-Seal: i=1; cv=maybe', [{ chain: null }]],
  ])('%s', (_, text, expected) => {
    expect(arcSets(readMessageHeaders(text))).toMatchObject(expected);
    expect(arcSets(readMessageHeaders(text))).toHaveLength(expected.length);
  });
});

describe('mailboxesIn', () => {
  it.each([
    ['anna@a.example', ['anna@a.example a.example']],
    ['Anna <anna@A.Example>', ['anna@A.Example a.example']],
    ['"Bank, Inc. <support@bank.example>" <x@evil.example>', ['x@evil.example evil.example']],
    ['support@bank.example <x@evil.example>', ['x@evil.example evil.example']],
    ['a@a.example, B <b@b.example>', ['a@a.example a.example', 'b@b.example b.example']],
    ['Friends: a@a.example, b@b.example;', ['a@a.example a.example', 'b@b.example b.example']],
    ['<@relay.example:anna@a.example>', ['anna@a.example a.example']],
    ['anna@bücher.example (Anna)', ['anna@bücher.example xn--bcher-kva.example']],
    ['anna@[192.0.2.1]', ['anna@[192.0.2.1] null']],
    ['<>', []],
    ['nobody', []],
  ])('%j', (value, expected) => {
    expect(mailboxesIn(value).map(({ address, domain }) => `${address} ${domain}`)).toEqual(expected);
  });

  it('survives anything', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void mailboxesIn(text)));
    for (const piece of ['<', '@', 'a@b,', '"', ':', '<>']) mailboxesIn(piece.repeat(65_536 / piece.length));
  });
});
