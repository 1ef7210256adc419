// The parser against slips seen in the wild, and its promises for any text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SpfFaultKey, spfFaults } from '../../messages/spf-faults.ts';
import { formatSpf } from './format.ts';
import { breaksSpf, parseSpf } from './parse.ts';
import type { SpfTermBody } from './term.ts';

/** Each record with the one fault it holds and the text that the fault points at. */
const slips: Array<[record: string, key: SpfFaultKey, text: string]> = [
  ['v=spf2 mx -all', 'not-spf1', 'v=spf2'],
  ['v=spf1 includes:a.example -all', 'unknown-mechanism', 'includes:a.example'],
  ['v=spf1 ipv4:192.0.2.1 -all', 'ip-version-name', 'ipv4'],
  ['v=spf1 ip:192.0.2.1 -all', 'ip-version-name', 'ip'],
  ['v=spf1 redirect:a.example', 'modifier-with-colon', 'redirect:a.example'],
  ['v=spf1 =all', 'bad-modifier-name', '='],
  ['v=spf1 1up=foo', 'bad-modifier-name', '1up='],
  ['v=spf1 -redirect=a.example', 'qualifier-on-modifier', '-'],
  ['v=spf1 --all', 'qualifier-repeated', '--'],
  ['v=spf1 include: spf.a.example -all', 'space-in-term', 'include: spf.a.example'],
  ['v=spf1 mx - all', 'space-in-term', '- all'],
  ['v=spf1 mx-all', 'missing-space', '-all'],
  ['v=spf1 ip4:192.0.2.1include:a.example -all', 'missing-space', 'include:'],
  ['v=spf1 mx, -all', 'separator', ','],
  ['v=spf1 mx -all;', 'separator', ';'],
  ['v=spf1 mx -all.', 'all-with-extra', '.'],
  ['v=spf1 mx all:a.example', 'all-with-extra', ':a.example'],
  ['v=spf1 mx all/8', 'all-with-extra', '/8'],
  ['v=spf1 include -all', 'domain-missing', 'include'],
  ['v=spf1 a: -all', 'domain-missing', 'a:'],
  ['v=spf1 redirect=', 'domain-missing', 'redirect='],
  ['v=spf1 a:mail -all', 'domain-without-dot', 'mail'],
  ['v=spf1 a:mail. -all', 'domain-without-dot', 'mail.'],
  ['v=spf1 exp=-all', 'domain-without-dot', '-all'],
  ['v=spf1 a:192.0.2.1 -all', 'domain-is-address', '192.0.2.1'],
  ['v=spf1 a:2001:db8::1 -all', 'domain-is-address', '2001:db8::1'],
  ['v=spf1 ip4:192.0.2.1 198.51.100.1 -all', 'domain-is-address', '198.51.100.1'],
  ['v=spf1 +198.51.100.0/24 -all', 'domain-is-address', '198.51.100.0'],
  ['v=spf1 2001:db8::1 -all', 'domain-is-address', '2001:db8::1'],
  ['v=spf1 a:mail.a.example:25 -all', 'domain-has-port', ':25'],
  ['v=spf1 a:mail.-example -all', 'bad-top-label', '-example'],
  ['v=spf1 a:mail..a.example -all', 'empty-label', '.'],
  ['v=spf1 a:mail.a.example.. -all', 'empty-label', '.'],
  [`v=spf1 a:${'x'.repeat(64)}.example -all`, 'label-too-long', 'x'.repeat(64)],
  [`v=spf1 a:${'abcdefg.'.repeat(32)}example -all`, 'name-too-long', `${'abcdefg.'.repeat(32)}example`],
  ['v=spf1 ip4 -all', 'ip-missing', 'ip4'],
  ['v=spf1 ip4: -all', 'ip-missing', 'ip4:'],
  ['v=spf1 ip4:192.0.2 -all', 'bad-ip4', '192.0.2'],
  ['v=spf1 ip4:192.0.2.256 -all', 'bad-ip4', '192.0.2.256'],
  ['v=spf1 ip4:192.0.2.01 -all', 'bad-ip4', '192.0.2.01'],
  ['v=spf1 ip4:mail.a.example -all', 'bad-ip4', 'mail.a.example'],
  ['v=spf1 ip6:2001:db8 -all', 'bad-ip6', '2001:db8'],
  ['v=spf1 ip6:1::2::3 -all', 'bad-ip6', '1::2::3'],
  ['v=spf1 ip4:2001:db8::1 -all', 'ip6-in-ip4', '2001:db8::1'],
  ['v=spf1 ip6:192.0.2.1 -all', 'ip4-in-ip6', '192.0.2.1'],
  ['v=spf1 ip4:192.0.2.0/33 -all', 'bad-cidr', '/33'],
  ['v=spf1 ip4:192.0.2.0/024 -all', 'bad-cidr', '/024'],
  ['v=spf1 ip4:192.0.2.0/ -all', 'bad-cidr', '/'],
  ['v=spf1 ip4:192.0.2.0//64 -all', 'bad-cidr', '//64'],
  ['v=spf1 ip6:2001:db8::/129 -all', 'bad-cidr', '/129'],
  ['v=spf1 a/24/64 -all', 'bad-cidr', '/24/64'],
  ['v=spf1 mx// -all', 'bad-cidr', '//'],
  ['v=spf1 include:a.example/24 -all', 'cidr-not-allowed', '/24'],
  ['v=spf1 ptr/0 -all', 'cidr-not-allowed', '/0'],
  ['v=spf1 exists:%i.a.example -all', 'macro-syntax', '%i'],
  ['v=spf1 exists:a.example% -all', 'macro-syntax', '%'],
  ['v=spf1 exists:%{x}.a.example -all', 'macro-unknown-letter', '%{x}'],
  ['v=spf1 exists:%{i0}.a.example -all', 'macro-zero', '%{i0}'],
  ['v=spf1 exists:%{c}.a.example -all', 'macro-explanation-only', '%{c}'],
  ['v=spf1 redirect=a.example redirect=b.example', 'duplicate-redirect', 'redirect=b.example'],
  ['v=spf1 -all exp=a.example EXP=b.example', 'duplicate-exp', 'EXP=b.example'],
  ['v=spf1 \u201cmx -all', 'smart-quotes', '\u201c'],
  ['v=spf1 mx -all\u00e2\u0080\u009d', 'smart-quotes', '\u00e2\u0080\u009d'],
  ['v=spf1 "mx" -all', 'quotation-mark', '"'],
  ['v=spf1 mx \u2013all', 'dash-lookalike', '\u2013'],
  ['v=spf1 mx \u00e2\u0080\u0093all', 'dash-lookalike', '\u00e2\u0080\u0093'],
  ['v=spf1 mx\u00c2\u00a0-all', 'invisible-character', '\u00c2\u00a0'],
  ['v=spf1 a:\u00ef\u00bb\u00bfa.example -all', 'invisible-character', '\u00ef\u00bb\u00bf'],
  ['v=spf1 mx\t-all', 'control-character', '\t'],
  ['v=spf1 a:m\u00c3\u00bcller.example -all', 'non-ascii', '\u00c3\u00bc'],
  ['v=spf1 ip4=192.0.2.1 -all', 'mechanism-with-equals', '='],
  ['v=spf1 include=a.example -all', 'mechanism-with-equals', '='],
  ['v=spf1 include:a.example,b.example -all', 'list-in-domain', ','],
  ['v=spf1 include:a.exampleinclude:b.example -all', 'missing-space-in-domain', 'include:'],
  ['v=spf1 include:spf.a.example-all', 'missing-space-in-domain', '-all'],
  ['v=spf1 mx v=spf1 a -all', 'second-version', 'v=spf1'],
  ['v=spf1 include:anna@a.example -all', 'address-in-domain', '@'],
  ['v=spf1 include:https://a.example -all', 'scheme-in-domain', 'https://'],
  ['v=spf1 mx://mail.a.example -all', 'scheme-in-domain', '//'],
];

/** Where the text of the fault also stands in front of it. */
const places: Record<string, number> = {
  'v=spf1 a:mail..a.example -all': 14,
  'v=spf1 a:mail.a.example.. -all': 23,
  'v=spf1 include:a.exampleinclude:b.example -all': 24,
};

/** Unusual, and right. */
const sound = [
  'v=spf1',
  'V=SPF1 MX -ALL',
  'v=spf1  mx   -all ',
  'v=spf1 a:foo:bar/baz.example.com -all',
  'v=spf1 a:mail.example.xn--zckzah/24//64 mx//0 ?all',
  'v=spf1 ip4:0.0.0.0/0 ip6:::1.1.1.1/0 ip6:Cafe:Babe:8000::/33 ip6:::ffff:192.0.2.1',
  'v=spf1 exists:%{l1r+-,}._spf.%{D2} include:%{ir}.%{v}._spf.a.example a:%{d} a:x%%y%_z%-.a.example',
  'v=spf1 redirect=%{d}.a.example. moo.cow-far_out=man:dog/cat default=+ x=%{c}',
  'v=spf1 +a ~mx ?ptr -exists:a.example. all',
];

describe('parseSpf', () => {
  it.each(slips)('%j holds %s at %j', (record, key, text) => {
    const { faults } = parseSpf(record);
    expect(faults.map((fault) => [fault.key, fault.text])).toEqual([[key, text]]);
    expect(record.slice(faults[0]!.start, faults[0]!.end)).toBe(text);
  });

  it.each(slips.filter(([, key]) => key !== 'not-spf1'))('%j is pointed at where it stands', (record, key, text) => {
    const [fault] = parseSpf(record).faults;
    expect(fault!.start).toBe(places[record] ?? record.indexOf(text, 6));
    // The same text in front, where it is right or part of something else, does not draw the finger.
    const before = `ip4:192.0.2.9 x=${text.replace(/[^\x21-\x24\x26-\x7e]/g, '')} `;
    const later = parseSpf(`${record.slice(0, 7)}${before}${record.slice(7)}`).faults;
    expect(later.map((one) => [one.key, one.start, one.end])).toContainEqual([
      key,
      fault!.start + before.length,
      fault!.end + before.length,
    ]);
  });

  it('is shown every kind of fault', () => {
    expect(new Set(slips.map(([, key]) => key))).toEqual(new Set(Object.keys(spfFaults)));
  });

  it.each(sound)('%j is sound', (record) => {
    expect(parseSpf(record).faults).toEqual([]);
  });

  it('reads qualifiers, values and prefix lengths', () => {
    const { terms } = parseSpf('v=spf1 ~A:x.example/24//64 -ip6:2001:db8::/32 Redirect=y.example');
    expect(terms).toMatchObject([
      { kind: 'mechanism', name: 'a', qualifier: '~', value: 'x.example', cidr4: 24, cidr6: 64, start: 7 },
      { kind: 'mechanism', name: 'ip6', qualifier: '-', value: '2001:db8::', cidr4: null, cidr6: 32 },
      { kind: 'modifier', name: 'redirect', qualifier: '', value: 'y.example' },
    ]);
  });

  it('tells slips that break the record from those that receivers pass over', () => {
    expect(breaksSpf('bad-ip4')).toBe(true);
    expect(breaksSpf('mechanism-with-equals')).toBe(false);
    expect(breaksSpf('constructor')).toBe(true);
  });

  const spfish = fc.array(
    fc.oneof(
      fc.constantFrom(...'+-~?:=/.%{} ,;@"', 'v=spf1 ', 'include:', 'ip4:', 'ip6:', 'all', 'a', 'mx', 'ptr', 'exists:'),
      fc.constantFrom('redirect=', 'exp=', '%{i}', '%{l2r-}', '192.0.2.1', '2001:db8::', '/24', 'a.example', '\u2013'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 60 },
  );

  it('never throws, and every place slices back to its text', () => {
    fc.assert(
      fc.property(spfish, (parts) => {
        const text = `v=spf1 ${parts.join('')}`;
        const { terms, faults } = parseSpf(text);
        for (const place of [...terms, ...faults]) {
          expect(text.slice(place.start, place.end)).toBe(place.text);
          expect(place.text).not.toBe('');
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reads its own writing back', () => {
    const bodies = (text: string): SpfTermBody[] =>
      parseSpf(text).terms.map(({ text: _text, start: _start, end: _end, ...body }) => body);
    fc.assert(
      fc.property(spfish, (parts) => {
        const first = bodies(`v=spf1 ${parts.join('')}`);
        expect(bodies(formatSpf(first))).toEqual(first);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['one long word', 'x'.repeat(65_000)],
    ['slashes', 'a/1'.repeat(20_000)],
    ['commas before a brace', `a:x${',.x'.repeat(20_000)}}.example`],
    ['percent signs', `exists:${'%{'.repeat(30_000)}`],
    ['macros', `exists:${'%{s}'.repeat(16_000)}.example`],
    ['many terms', 'redirect=a.example '.repeat(3400)],
    ['open ends', 'include: '.repeat(7000)],
    ['colons', `ip6:${':'.repeat(64_000)}`],
  ])('reads a hostile record of %s', (_name, text) => {
    expect(parseSpf(`v=spf1 ${text}`).faults.length + parseSpf(`v=spf1 ${text}`).terms.length).toBeGreaterThan(0);
  });
});
