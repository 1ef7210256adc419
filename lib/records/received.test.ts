// Received fields as real servers write them, and the way they tell together.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { borderHop, pathOf } from './message-path.ts';
import { parseReceived } from './received.ts';

const date = 'Mon, 23 Nov 2026 10:00:00 +0000';

describe('parseReceived', () => {
  it.each([
    [
      'Postfix',
      `from mail.a.example (mail.a.example [192.0.2.1]) (using TLSv1.3 with cipher X (256/256 bits)) (No client certificate requested) by mx.b.example (Postfix) with ESMTPS id 4F for <anna@b.example>; ${date}`,
      {
        from: { helo: 'mail.a.example', reverse: 'mail.a.example', ip: '192.0.2.1' },
        by: 'mx.b.example',
        with: 'ESMTPS',
        encrypted: true,
        authenticated: false,
      },
    ],
    [
      'Postfix without a reverse name',
      `from box (unknown [IPv6:2001:db8::1]) by mx.b.example (Postfix) with ESMTP id 4F; ${date}`,
      { from: { helo: 'box', reverse: null, ip: '2001:db8::1' }, encrypted: false },
    ],
    [
      'Exim',
      `from mail.a.example ([192.0.2.1]:40044 helo=helo.a.example) by mx.b.example with esmtps (TLS1.3) tls TLS_AES_256_GCM_SHA384 (Exim 4.98) (envelope-from <x@a.example>) id 1; ${date}`,
      {
        from: { helo: 'helo.a.example', reverse: 'mail.a.example', ip: '192.0.2.1' },
        with: 'esmtps tls TLS_AES_256_GCM_SHA384',
        encrypted: true,
      },
    ],
    [
      'Exim, a person sending',
      `from [192.0.2.7] (port=5000 helo=laptop) by mx.b.example with esmtpsa (Exim) id 1; ${date}`,
      { from: { helo: 'laptop', ip: '192.0.2.7' } },
    ],
    [
      'qmail',
      `from unknown (HELO mail.a.example) (192.0.2.1) by mx.b.example with SMTP; ${date}`,
      { from: { helo: 'mail.a.example', reverse: null, ip: '192.0.2.1' }, with: 'SMTP' },
    ],
    [
      'Microsoft 365',
      `from AM0P.eurprd1.prod.outlook.example (2001:db8:208:1b::12) by DB9.eurprd2.prod.outlook.example (2001:db8:10::3) with Microsoft SMTP Server (version=TLS1_2, cipher=X) id 15.20; ${date}`,
      {
        from: { helo: 'AM0P.eurprd1.prod.outlook.example', ip: '2001:db8:208:1b::12' },
        with: 'Microsoft SMTP Server',
        encrypted: true,
      },
    ],
    [
      'Gmail, inside',
      `by 2002:a05:6512:3e1 with SMTP id n1csp; ${date}`,
      { from: null, by: '2002:a05:6512:3e1', with: 'SMTP' },
    ],
    [
      'sendmail, an id with a semicolon in a comment',
      `from a.example (a; b [192.0.2.1]) by b.example (8.1/8.1); ${date}`,
      { by: 'b.example' },
    ],
    ['no date', 'from a.example by b.example', { at: null, by: 'b.example' }],
    ['nothing', '', { from: null, by: null, with: null, at: null, encrypted: false, authenticated: false }],
  ])('%s', (name, value, expected) => {
    const parsed = parseReceived(value);
    expect(parsed).toMatchObject(expected);
    if (value.endsWith(date)) expect(parsed.at).toBe(Date.UTC(2026, 10, 23, 10));
    if (name === 'Exim, a person sending') expect(parsed.authenticated).toBe(true);
  });

  it('survives anything, also long and deep', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void parseReceived(text)));
    const grammar = fc.array(
      fc.constantFrom('from', 'by', 'with', '(', ')', '"', ';', '[', ']', ' ', 'a.b', '\\', '=', 'helo'),
    );
    fc.assert(fc.property(grammar, (pieces) => void parseReceived(pieces.join(''))));
    for (const piece of ['(', '()', '"', ';', 'from ', '[', 'a.', '\\', 'helo=', '[::']) {
      parseReceived(`from ${piece.repeat(65_536 / piece.length)}`);
    }
  });
});

describe('pathOf and borderHop', () => {
  const path = (...fields: string[]) => pathOf(fields.map(parseReceived), Date.UTC(2026, 10, 23, 9, 59, 58));

  it('tells hops in the order of travel, with what each took', () => {
    const hops = path(
      'from mx.b.example ([10.0.0.1]) by store.b.example with LMTP; Mon, 23 Nov 2026 10:00:04 +0000',
      'from mail.a.example ([192.0.2.1]) by mx.b.example with ESMTPS; Mon, 23 Nov 2026 10:01:00 +0000',
      'from [192.0.2.7] by mail.a.example with ESMTPSA; Mon, 23 Nov 2026 11:00:00 +0100',
    );
    expect(hops.map(({ by, delayMs }) => [by, delayMs])).toEqual([
      ['mail.a.example', 2000],
      ['mx.b.example', 60_000],
      ['store.b.example', -56_000],
    ]);
    expect(borderHop(hops)).toBe(1);
  });

  it.each([
    [
      'a hop inside one organisation is passed over',
      ['from out.b.example ([192.0.2.2]) by in.b.example', 'from m.a.example ([192.0.2.1]) by mx.b.example'],
      0,
    ],
    [
      'a person sending is no server, and all below is unproven',
      ['from [192.0.2.7] by m.a.example with ESMTPSA', 'from x.example ([192.0.2.9]) by y.example'],
      -1,
    ],
    [
      'within one organisation when nothing else is there',
      ['from out.b.example ([192.0.2.2]) by in.b.example', 'from [192.0.2.7] by out.b.example with ESMTPSA'],
      1,
    ],
    ['without addresses there is none', ['from a.example by b.example', 'by c.example'], -1],
    ['no hops', [], -1],
  ])('%s', (_, fields, expected) => {
    expect(borderHop(path(...fields))).toBe(expected);
  });
});
