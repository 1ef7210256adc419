// Whatever an agent types or pastes goes the right way.
import { describe, expect, it } from 'vitest';
import { readEntry, type Way } from './entry.ts';

const brief = (way: Way): string => {
  if (way.to === 'check') return `check ${way.input.address ?? way.input.domain}${way.meant ? ' (meant)' : ''}`;
  return way.to === 'spf' ? `spf ${way.ip} ${way.sender}` : way.to;
};
const waysOf = (text: string) => readEntry(text).ways.map(brief);

const header = [
  'Received: from mail.a.example (mail.a.example [192.0.2.1]) by mx.b.example; Mon, 23 Nov 2026 10:02:00 +0000',
  'From: Anna <anna@a.example>',
  'Subject: Invoice',
].join('\n');
const bounce = [
  'Return-Path: <>',
  'From: MAILER-DAEMON@mx.b.example (Mail Delivery System)',
  'Subject: Undelivered Mail Returned to Sender',
  '',
  '<bert@b.example>: host mx.b.example said: 550 5.1.1 User unknown',
].join('\n');

describe('one line', () => {
  it.each([
    ['a domain', 'example.com', ['check example.com']],
    ['with blanks around it', '  Example.COM. \t', ['check example.com']],
    ['an address', 'anna@example.com', ['check anna@example.com']],
    ['with a name', 'Anna <anna@example.com>', ['check anna@example.com']],
    ['a link to write to', 'mailto:anna@example.com?subject=x', ['check anna@example.com']],
    ['a website', 'https://www.example.com/contact?x=1', ['check example.com']],
    ['a server and port', 'mail.example.com:993', ['check mail.example.com']],
    ['other letters', 'anna@bücherei.example', ['check anna@xn--bcherei-n2a.example']],
    ['a slip that can be read', 'anna@gmial.com', ['check anna@gmial.com', 'check anna@gmail.com (meant)']],
    ['a slip that cannot', 'anna@sunny,example', ['check anna@sunny.example (meant)']],
    ['an address of a server and a domain', '192.0.2.1 example.com', ['spf 192.0.2.1 postmaster@example.com']],
    ['in the other order', 'example.com 192.0.2.1', ['spf 192.0.2.1 postmaster@example.com']],
    ['with a sender', '192.0.2.1, anna@example.com', ['spf 192.0.2.1 anna@example.com']],
    ['in words', 'may 192.0.2.1 send for example.com', ['spf 192.0.2.1 postmaster@example.com']],
    ['as a log has it', 'client-ip=192.0.2.1; envelope-from=anna@example.com', ['spf 192.0.2.1 anna@example.com']],
    ['an IPv6 address', '[2001:db8::1] example.com', ['spf 2001:db8::1 postmaster@example.com']],
    ['an app’s number', '0x800CCC0E', ['bounce']],
    ['a reply code', '550', ['bounce']],
    ['an enhanced code', '5.7.26', ['bounce']],
    ['a server’s line', '535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6', ['bounce']],
    ['one with an address', '<bert@b.example>: 550 5.1.1 User unknown', ['bounce', 'check bert@b.example']],
    ['an IMAP answer', 'a1 NO [AUTHENTICATIONFAILED] Authentication failed.', ['bounce']],
    ['a dialog', 'Cannot Verify Server Identity', ['bounce']],
    ['two words', 'Mailbox full', ['bounce']],
    ['words that nobody knows', 'the little wheel turns', ['bounce']],
    ['one field of a header', 'DKIM-Signature: v=1; d=a.example; s=s1; b=x', ['message', 'bounce']],
  ])('%s', (_, text, ways) => {
    expect(waysOf(text)).toEqual(ways);
    expect(readEntry(text).refusal).toBeNull();
  });

  it.each([
    ['nothing', '   ', null],
    ['a server without a domain', '192.0.2.1', 'lone-address'],
    ['a lone name', 'anna', 'name-alone'],
    ['a name that never leads to mail', 'printer.local', 'special-use'],
    ['half an address', 'anna@', 'missing-domain'],
  ])('%s leads nowhere, and says why', (_, text, problem) => {
    expect(waysOf(text)).toEqual([]);
    expect(readEntry(text).refusal?.problem ?? null).toBe(problem);
  });
});

describe('several lines', () => {
  it.each([
    ['a header', header, ['message', 'bounce']],
    ['with a reply’s margin', header.replace(/^/gm, '> '), ['message', 'bounce']],
    ['with empty lines between', header.replaceAll('\n', '\n\n'), ['message', 'bounce']],
    ['with the line ends of Windows', header.replaceAll('\n', '\r\n'), ['message', 'bounce']],
    ['a bounce', bounce, ['bounce', 'message']],
    [
      'a report of delivery',
      'Reporting-MTA: dns; mx.b.example\n\nFinal-Recipient: rfc822; bert@b.example\nAction: failed\nStatus: 5.1.1',
      ['bounce', 'check bert@b.example'],
    ],
    [
      'a reply of several lines',
      '550-5.7.26 This mail has been blocked because\n550 5.7.26 the sender is unauthenticated.',
      ['bounce'],
    ],
    ['a server and a domain', '192.0.2.1\nexample.com', ['spf 192.0.2.1 postmaster@example.com']],
    ['addresses', 'anna@a.example\nbert@b.example\n', ['check anna@a.example', 'check bert@b.example']],
    ['a letter with a wish', 'Hello,\nmy mail is slow. I am anna@a.example.\nAnna', ['check anna@a.example', 'bounce']],
    [
      'a letter with an error',
      'Hello,\nanna@a.example says: 550 relay denied\nAnna',
      ['bounce', 'check anna@a.example'],
    ],
    ['a dialog', 'Outlook\nThe connection to the server\nwas interrupted.', ['bounce']],
  ])('%s', (_, text, ways) => {
    expect(waysOf(text)).toEqual(ways);
  });

  it('go on whole', () => {
    const [way] = readEntry(`${header}\n\nHello`).ways;
    expect(way).toEqual({ to: 'message', text: `${header}\n\nHello` });
  });
});

describe('whatever else is pasted', () => {
  it.each([
    'a'.repeat(400_000),
    '@'.repeat(400_000),
    'a@'.repeat(200_000),
    '\n'.repeat(400_000),
    'subject: '.repeat(50_000),
    '[a'.repeat(200_000),
    '1.'.repeat(200_000),
    'received:\n'.repeat(40_000),
    '\u0000\u202e',
  ])('takes no time and ends nothing (%#)', (text) => {
    const began = performance.now();
    expect(() => readEntry(text)).not.toThrow();
    expect(performance.now() - began).toBeLessThan(400);
  });
});
