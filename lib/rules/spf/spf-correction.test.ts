// Slips whose meaning is beyond doubt are mended; everything else is left to its author.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseSpf } from '../../records/spf/parse.ts';
import { correctedSpf } from './spf-correction.ts';

const asBytes = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

it.each([
  ['v=spf1 ipv4:198.18.0.1 -all', 'v=spf1 ip4:198.18.0.1 -all'],
  ['v=spf1 ~ipv6:2001:2::1 -all', 'v=spf1 ~ip6:2001:2::1 -all'],
  [
    'v=spf1 ip4:198.18.0.1 198.18.0.2 198.18.1.0/24 -all',
    'v=spf1 ip4:198.18.0.1 ip4:198.18.0.2 ip4:198.18.1.0/24 -all',
  ],
  ['v=spf1 include=_spf.harbour.example ~all', 'v=spf1 include:_spf.harbour.example ~all'],
  ['v=spf1 include: _spf.harbour.example ~all', 'v=spf1 include:_spf.harbour.example ~all'],
  ['v=spf1 mx, ip4:198.18.0.1; -all', 'v=spf1 mx ip4:198.18.0.1 -all'],
  ['v=spf1 mx -all;', 'v=spf1 mx -all'],
  ['"v=spf1 mx -all"', 'v=spf1 mx -all'],
  [' v=spf1 mx -all', 'v=spf1 mx -all'],
  ['spf1 mx -all', 'v=spf1 mx -all'],
  ['v = spf1 mx -all', 'v=spf1 mx -all'],
  [asBytes('v=spf1 mx –all'), 'v=spf1 mx -all'],
  [asBytes('“v=spf1 mx -all”'), 'v=spf1 mx -all'],
  [asBytes('v=spf1\u00a0mx -all'), 'v=spf1 mx -all'],
])('%s', (record, wanted) => {
  expect(correctedSpf(record)).toBe(wanted);
});

it.each([
  'v=spf1 mx -all',
  'v=spf1 ip4:198.18.0 -all',
  'v=spf1 198.18.0.999 -all',
  'v=spf1 foo:bar.example -all',
  'v=spf2.0 mx -all',
  '',
])('leaves alone: %s', (record) => {
  expect(correctedSpf(record)).toBeNull();
});

it('never proposes a record with a fault', () => {
  const piece = fc.constantFrom(
    'v=spf1',
    ' ',
    'ipv4:',
    'ip4=',
    '198.18.0.1',
    ',',
    'mx',
    '"',
    '-all',
    'include',
    ':',
    'é',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const wanted = correctedSpf(pieces.join(''));
      if (wanted !== null) expect(parseSpf(wanted).faults).toEqual([]);
    }),
  );
});
