// Received fields as real servers write them, and the times they tell together.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathOf } from './message-path.ts';
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
    [
      'Postfix, a HELO that is an address',
      `from [192.0.2.99] (dsl.a.example [192.0.2.1]) by mx.b.example (Postfix) with ESMTP id 4F; ${date}`,
      { from: { helo: '[192.0.2.99]', reverse: 'dsl.a.example', ip: '192.0.2.1' }, authenticated: false },
    ],
    [
      'Exim, a HELO that is an address',
      `from [192.0.2.1] (port=5000 helo=[192.0.2.99]) by mx.b.example with esmtp (Exim) id 1; ${date}`,
      { from: { helo: '[192.0.2.99]', ip: '192.0.2.1' } },
    ],
    [
      'qmail, a HELO that is an address',
      `from unknown (HELO [192.0.2.99]) (192.0.2.1) by mx.b.example with SMTP; ${date}`,
      { from: { ip: '192.0.2.1' } },
    ],
    [
      'zmailer',
      `from mail.a.example ([192.0.2.1]:46118 "EHLO mail.a.example" rhost-flags-OK-OK-OK-OK) by mx.b.example with ESMTP id S1 (ORCPT <rfc822;list@b.example>); ${date}`,
      { from: { helo: 'mail.a.example', ip: '192.0.2.1' }, with: 'ESMTP' },
    ],
    [
      'Exim, a person sending in new style',
      `from dsl.a.example ([192.0.2.7] helo=laptop) by mx.b.example with esmtpsa (TLS1.3) tls TLS_AES_256_GCM_SHA384 (Exim 4.98) (envelope-from <x@a.example>) id 1 for y@b.example; ${date}`,
      { authenticated: true, encrypted: true, envelope: { from: 'x@a.example', to: 'y@b.example' } },
    ],
    [
      'Exim, a bounce',
      `from mail.a.example ([192.0.2.1]) by mx.b.example with esmtps (envelope-from <>) id 1 for y@b.example; ${date}`,
      { envelope: { from: '', to: 'y@b.example' } },
    ],
    [
      'an old Exim, a person sending',
      `from [192.0.2.7] (helo=laptop) by mx.b.example with asmtp; ${date}`,
      { authenticated: true },
    ],
    [
      'Postfix that notes who logged in',
      `from laptop (dsl.a.example [192.0.2.7]) (Authenticated sender: x@a.example) by mail.a.example (Postfix) with ESMTP id 4F; ${date}`,
      { authenticated: true },
    ],
    [
      'sendmail that notes a login',
      `from laptop (dsl.a.example [192.0.2.7]) (authenticated bits=0) by mail.a.example (8.17/8.17) with ESMTP id 4F; ${date}`,
      { authenticated: true },
    ],
    [
      'CommuniGate',
      `from [192.0.2.7] (account x@a.example HELO laptop) by mail.a.example (CommuniGate) with ESMTP id 1; ${date}`,
      { authenticated: true },
    ],
    [
      'qmail that notes a login',
      `from dsl.a.example (HELO laptop) (x@a.example@192.0.2.7) by mail.a.example with SMTP; ${date}`,
      { authenticated: true },
    ],
    [
      'SquirrelMail',
      `from 192.0.2.7 (SquirrelMail authenticated user x) by webmail.a.example with HTTP; ${date}`,
      { authenticated: true, from: { ip: '192.0.2.7' } },
    ],
    [
      'Roundcube',
      `from dsl.net.example ([192.0.2.7]) by webmail.a.example with HTTP (HTTP/1.1 POST); ${date}`,
      { authenticated: true },
    ],
    ['Yahoo’s webmail', `from [192.0.2.7] by web1.mail.a.example via HTTP; ${date}`, { authenticated: true }],
    [
      'Microsoft 365, a delivery inside',
      `from AM1.eurprd01.prod.outlook.com (2001:db8::24) by AM2.eurprd01.prod.outlook.com with HTTPS; ${date}`,
      { authenticated: false },
    ],
    [
      'a login that did not happen',
      `from a.example (a.example [192.0.2.1]) (not authenticated) by mx.b.example with ESMTP; ${date}`,
      { authenticated: false },
    ],
    [
      'a date without its semicolon',
      `by mx.b.example with SMTP id s12mr101 ${date}`,
      { by: 'mx.b.example', with: 'SMTP' },
    ],
    [
      'a date without its semicolon, and more',
      `from mail.a.example (mail.a.example [192.0.2.1]) by mx.b.example (Postfix) with ESMTPS id 4F for <x@b.example> ${date}`,
      { with: 'ESMTPS', from: { ip: '192.0.2.1' }, envelope: { to: 'x@b.example' } },
    ],
    ['a date right behind the protocol', `from mail.a.example by mx.b.example with SMTP ${date}`, { with: 'SMTP' }],
    ['a semicolon before the id', `from mail.a.example by mx.b.example with SMTP; id 7 ${date}`, { with: 'SMTP' }],
    ['no date', 'from a.example by b.example', { at: null, by: 'b.example' }],
    ['nothing', '', { from: null, by: null, with: null, at: null, encrypted: false, authenticated: false }],
  ])('%s', (name, value, expected) => {
    const parsed = parseReceived(value);
    expect(parsed).toMatchObject(expected);
    if (value.endsWith(date)) expect(parsed.at).toBe(Date.UTC(2026, 10, 23, 10));
    if (name === 'Exim, a person sending') expect(parsed.authenticated).toBe(true);
  });

  it.each([
    ['; 11/30/2026 10:00 AM', '2026-11-30T10:00:00.000Z'],
    ['; 11/30/2026 10:00:05 PM -0500', '2026-12-01T03:00:05.000Z'],
    [' 11/30/2026 10:00 AM', '2026-11-30T10:00:00.000Z'],
    [' Mon, 30 Nov 2026 10:00:00 -0800 (PST)', '2026-11-30T18:00:00.000Z'],
    [' 30 Nov 2026 10:00:00 -0000', '2026-11-30T10:00:00.000Z'],
    ['; Mon Nov 30 10:00:05 2026', '2026-11-30T10:00:05.000Z'],
    [' (envelope-from x@a.example) Mon, 30 Nov 2026 10:00:00 +0000 (UTC)', '2026-11-30T10:00:00.000Z'],
    ['; Monday, November 30, 2026 10:00 AM', '2026-11-30T10:00:00.000Z'],
    [' ; ; Mon, 30 Nov 2026 10:00:00 +0000', '2026-11-30T10:00:00.000Z'],
    ['; no date at all', null],
    ['', null],
  ])('reads the date of "… id 4F%s"', (end, expected) => {
    const {
      at,
      by,
      with: protocol,
    } = parseReceived(`from a.example (a.example [192.0.2.1]) by mx.b.example with SMTP id 4F${end}`);
    expect([by, protocol]).toEqual(['mx.b.example', 'SMTP']);
    expect(at === null ? null : new Date(at).toISOString()).toBe(expected);
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

describe('pathOf', () => {
  it('tells hops in the order of travel, with what each took', () => {
    const hops = pathOf(
      [
        'from mx.b.example ([10.0.0.1]) by store.b.example with LMTP; Mon, 23 Nov 2026 10:00:04 +0000',
        'from mail.a.example ([192.0.2.1]) by mx.b.example with ESMTPS; Mon, 23 Nov 2026 10:01:00 +0000',
        'from [192.0.2.7] by mail.a.example with ESMTPSA; Mon, 23 Nov 2026 11:00:00 +0100',
      ].map(parseReceived),
      Date.UTC(2026, 10, 23, 9, 59, 58),
    );
    expect(hops.map(({ by, delayMs }) => [by, delayMs])).toEqual([
      ['mail.a.example', 2000],
      ['mx.b.example', 60_000],
      ['store.b.example', -56_000],
    ]);
  });
});
