// A stranger reads no private address that our DNS told, in any spelling; what everybody reads stays as it is.
import { describe, expect, it } from 'vitest';
import type { DnsAnswer } from './dns-answer.ts';
import { InsideAddresses } from './inside-addresses.ts';

const answer = (type: 'A' | 'AAAA' | 'TXT', records: unknown[], server = '127.0.0.53') =>
  ({ type, records, server }) as DnsAnswer;
const told = { isOwnResolver: true, isUsed: (address: string) => address.startsWith('10.20.') };

function knowing(...records: string[]): InsideAddresses {
  const inside = new InsideAddresses();
  for (const record of records) inside.withhold(answer(record.includes(':') ? 'AAAA' : 'A', [record]), told);
  return inside;
}

describe('conceal', () => {
  const inside = knowing('10.0.0.5');
  it.each([
    ['10.0.0.5', 'a private address'],
    ['169.254.0.0', 'a private address'],
    ['fd00:7::5', 'a private address'],
    ['::ffff:10.0.0.5', 'a private address'],
    ['mail.a.example has 10.0.0.5, fd00:7::5.', 'mail.a.example has a private address, a private address.'],
    ['10.0.0.5:993', 'a private address:993'],
    ['[fd00:7::5]:993', '[a private address]:993'],
    ['5.0.0.10.in-addr.arpa', 'a private address.in-addr.arpa'],
    ['5.0.0.10.bl.example', 'a private address.bl.example'],
    ['5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.7.0.0.0.0.0.d.f.ip6.arpa', 'a private address.ip6.arpa'],
    ['110.0.0.5', '110.0.0.5'],
    ['10.0.0.5.6', '10.0.0.5.6'],
    ['5.0.0.10', '5.0.0.10'],
    ['12:30:45', '12:30:45'],
    ['93.184.216.34', '93.184.216.34'],
    ['2001:db8::1', '2001:db8::1'],
    ['v=spf1 ip4:10.0.0.5 ip6:fd00:7::5 -all', 'v=spf1 ip4:10.0.0.5 ip6:fd00:7::5 -all'],
  ])('%s is told as %s', (text, told) => {
    expect(inside.conceal(text)).toBe(told);
  });

  it('leaves no gap where a text lists addresses, known and unknown', () => {
    expect(inside.conceal('10.0.0.4 10.0.0.5 10.0.0.6')).toBe('a private address a private address a private address');
  });

  it('goes through whole values', () => {
    const value = { findings: [{ values: { addresses: ['10.0.0.5', '192.0.2.1'], count: 2, none: null } }] };
    expect(inside.conceal(value)).toEqual({
      findings: [{ values: { addresses: ['a private address', '192.0.2.1'], count: 2, none: null } }],
    });
  });

  it('touches nothing where nothing private was told', () => {
    const value = { address: '10.0.0.5' };
    expect(knowing('192.0.2.1').conceal(value)).toBe(value);
  });
});

describe('withhold', () => {
  it('takes our resolver out, and leaves the name servers of a zone', () => {
    const inside = new InsideAddresses();
    const own = answer('TXT', []);
    const theirs = answer('TXT', [], '192.0.2.53');
    inside.withhold(own, told);
    inside.withhold(theirs, { ...told, isOwnResolver: false });
    expect([own.server, theirs.server]).toEqual(['our resolver', '192.0.2.53']);
  });

  it('makes private addresses one, but for what the operator uses and what is of this machine', () => {
    const inside = new InsideAddresses();
    const four = answer('A', ['10.0.0.5', '10.0.0.6', '192.0.2.1', '10.20.0.1', '127.0.0.2']);
    const six = answer('AAAA', ['fd00::5', '2001:db8::1']);
    const open = answer('A', ['192.0.2.1']);
    for (const each of [four, six, open]) inside.withhold(each, told);
    expect(four).toMatchObject({ records: ['169.254.0.0', '192.0.2.1', '10.20.0.1', '127.0.0.2'], withheld: true });
    expect(six).toMatchObject({ records: ['fe80::', '2001:db8::1'], withheld: true });
    expect(open.withheld).toBeUndefined();
  });
});
