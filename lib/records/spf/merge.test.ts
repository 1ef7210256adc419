// Joining records: nothing that works is lost, and nothing gets weaker than it has to.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeSpf } from './merge.ts';
import { parseSpf } from './parse.ts';

const cases: Array<[records: string[], merged: string]> = [
  [['v=spf1 mx -all', 'v=spf1 include:a.example ~all'], 'v=spf1 mx include:a.example ~all'],
  [['v=spf1 mx -all', 'v=spf1 mx -all'], 'v=spf1 mx -all'],
  [['v=spf1 MX include:A.example -all', 'v=spf1 +mx include:a.example ?all'], 'v=spf1 mx include:A.example ?all'],
  [['v=spf1 mx +all', 'v=spf1 a -all'], 'v=spf1 mx a ~all'],
  [['v=spf1 mx', 'v=spf1 a -all'], 'v=spf1 mx a -all'],
  [['v=spf1 mx', 'v=spf1 a'], 'v=spf1 mx a'],
  [['v=spf1 mx -all a', 'v=spf1 ip4:192.0.2.1/24 -all'], 'v=spf1 mx ip4:192.0.2.1/24 -all'],
  [['v=spf1 redirect=a.example', 'v=spf1 mx ~all'], 'v=spf1 include:a.example mx ~all'],
  [['v=spf1 redirect=a.example', 'v=spf1 mx redirect=A.example'], 'v=spf1 mx redirect=a.example'],
  [['v=spf1 redirect=a.example', 'v=spf1 redirect=b.example'], 'v=spf1 include:a.example include:b.example'],
  [['v=spf1 mx redirect=a.example -all', 'v=spf1 a -all'], 'v=spf1 mx a -all'],
  [['v=spf1 -all exp=x.example', 'v=spf1 mx -all exp=y.example'], 'v=spf1 mx -all exp=x.example'],
  [['v=spf1 ipv4:192.0.2.1 mx -all', 'v=spf1 a -all'], 'v=spf1 mx a -all'],
  [
    ['v=spf1 exists:%{L}.a.example -all', 'v=spf1 exists:%{l}.a.example -all'],
    'v=spf1 exists:%{L}.a.example exists:%{l}.a.example -all',
  ],
];

describe('mergeSpf', () => {
  it.each(cases)('joins %j', (records, merged) => {
    expect(mergeSpf(records)).toBe(merged);
  });

  it('is one sound record that never allows everyone', () => {
    const term = fc.constantFrom(
      'mx',
      '-a',
      'include:a.example',
      'redirect=b.example',
      '+all',
      '~all',
      '?all',
      '-all',
      'x',
      'exp=c.example',
    );
    const record = fc.array(term, { maxLength: 8 }).map((terms) => ['v=spf1', ...terms].join(' '));
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 4 }), (records) => {
        const { terms, faults } = parseSpf(mergeSpf(records));
        expect(faults).toEqual([]);
        expect(terms.some((one) => one.name === 'all' && one.qualifier === '+')).toBe(false);
        expect(mergeSpf([mergeSpf(records)])).toBe(mergeSpf(records));
      }),
    );
  });
});
