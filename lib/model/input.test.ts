// What may be typed, what is refused, and with which problem.
import { domainToASCII, domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { input as sentences } from '../messages/input.ts';
import { type InputProblem, parseAccountInput, parseHostName, parseSelector } from './input.ts';
import { decodePunycode } from './punycode.ts';

const accepted: Array<[typed: string, address: string | null, domain: string]> = [
  ['anna@example.com', 'anna@example.com', 'example.com'],
  ['  anna@example.com\r\n', 'anna@example.com', 'example.com'],
  ['Anna@EXAMPLE.com.', 'Anna@example.com', 'example.com'],
  ['anna+lists@example.com', 'anna+lists@example.com', 'example.com'],
  ["o'brien@example.com", "o'brien@example.com", 'example.com'],
  ['\u200Banna@exam\u200Bple.com\uFEFF', 'anna@example.com', 'example.com'],
  ['mailto:anna@example.com?subject=x', 'anna@example.com', 'example.com'],
  ['Anna Berg <anna@example.com>', 'anna@example.com', 'example.com'],
  ['<anna@example.com>', 'anna@example.com', 'example.com'],
  ['anna＠example.com', 'anna@example.com', 'example.com'],
  ['anna@bücher.example', 'anna@xn--bcher-kva.example', 'xn--bcher-kva.example'],
  ['anna@xn--bcher-kva.example', 'anna@xn--bcher-kva.example', 'xn--bcher-kva.example'],
  ['用户@例え。jp', '用户@xn--r8jz45g.jp', 'xn--r8jz45g.jp'],
  ['example.com', null, 'example.com'],
  ['Example.Test.', null, 'example.test'],
  ['sub.harbour.example', null, 'sub.harbour.example'],
  ['1und1.de', null, '1und1.de'],
  ['local.com', null, 'local.com'],
  [`a@${'b'.repeat(63)}.com`, `a@${'b'.repeat(63)}.com`, `${'b'.repeat(63)}.com`],
  [`${'a'.repeat(64)}@example.com`, `${'a'.repeat(64)}@example.com`, 'example.com'],
];

const refused: Array<[typed: string, problem: InputProblem]> = [
  ['', 'empty'],
  [' \t\u200B', 'empty'],
  ['<>', 'empty'],
  ['a'.repeat(1_000_000), 'too-long'],
  [`${'a'.repeat(60)}@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(15)}.com`, 'too-long'],
  ['anna example.com', 'blank-inside'],
  ['example .com', 'blank-inside'],
  ['example com', 'blank-inside'],
  ['anna+x.example.com', 'missing-at'],
  ['anna@example.com@example.org', 'several-at'],
  ['anna@@example.com', 'several-at'],
  ['@example.com', 'missing-local-part'],
  [`${'a'.repeat(65)}@example.com`, 'local-part-too-long'],
  [`${'ü'.repeat(33)}@example.com`, 'local-part-too-long'],
  ['an na@example.com', 'bad-local-part'],
  ['.anna@example.com', 'bad-local-part'],
  ['an..na@example.com', 'bad-local-part'],
  ['"anna b"@example.com', 'bad-local-part'],
  ['“anna@example.com', 'bad-local-part'],
  ['an\u{1F3F4}\uD800na@example.com', 'bad-local-part'],
  ['anna@', 'missing-domain'],
  ['anna@.', 'missing-domain'],
  ['.', 'missing-domain'],
  ...'127.1 0x7f.1 2130706433 0177.0.0.1 [::1] ::1 1.2.3.4 1.2.3.4. 0x7f000001 0x 256.256.256.256 fe80::1 ::ffff:127.0.0.1 １２７.0.0.1 127。1 ①②⑦.1 example.123'
    .split(' ')
    .flatMap(
      (literal): Array<[string, InputProblem]> => [
        [literal, 'address-literal'],
        [`anna@${literal}`, 'address-literal'],
      ],
    ),
  ['anna@[192.0.2.1]', 'address-literal'],
  ['anna', 'name-alone'],
  ['anna@com', 'single-label'],
  [`anna@${'b'.repeat(64)}.com`, 'label-too-long'],
  [`anna@${'ü'.repeat(80)}.com`, 'label-too-long'],
  [Array.from({ length: 5 }, () => 'b'.repeat(60)).join('.'), 'name-too-long'],
  ['anna@a..b', 'bad-character'],
  ['anna@.example.com', 'bad-character'],
  ['anna@exa_mple.com', 'bad-character'],
  ['anna@exam ple.com', 'bad-character'],
  ['anna@%65xample.com', 'bad-character'],
  ['anna@example.com/x', 'bad-character'],
  ['anna@example.com:993', 'bad-character'],
  ['anna@example,com', 'bad-character'],
  ['anna@-example.com', 'bad-character'],
  ['anna@example-.com', 'bad-character'],
  ['anna@xn--a.com', 'bad-character'],
  ['an\0na@example.com', 'bad-character'],
  ['example.com\0', 'bad-character'],
  ['anna@example.com\r\nRCPT TO:<x@example.org>', 'bad-character'],
  ['anna@\u202Emoc.elpmaxe', 'bad-character'],
  ...'localhost a.localhost printer.local x.internal x.onion 1.168.192.in-addr.arpa x.invalid x.home.arpa x.lan x.intranet LOCALHOST.'
    .split(' ')
    .map((name): [string, InputProblem] => [`anna@${name}`, 'special-use']),
];

describe('parseAccountInput', () => {
  it.each(accepted)('takes %j', (typed, address, domain) => {
    expect(parseAccountInput(typed)).toMatchObject({ ok: true, input: { address, domain } });
  });

  it.each(refused.map(([typed, problem]) => [typed.slice(0, 60), problem, typed] as const))(
    'refuses %j: %s',
    (_, problem, typed) => {
      expect(parseAccountInput(typed)).toMatchObject({ ok: false, problem });
    },
  );

  it('never throws, and what it accepts is a host name that can be dialled and fits a protocol line', () => {
    const pieces = fc.constantFrom(
      '@',
      '.',
      'a',
      'xn--',
      '-',
      '0x7f',
      '１',
      'ß',
      '\0',
      '\r\n',
      '[',
      ':',
      '%',
      ' ',
      'com',
      '\u202E',
      'א',
      '<',
      '>',
    );
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: pieces }), fc.emailAddress(), fc.domain());
    fc.assert(
      fc.property(text, (typed) => {
        const parsed = parseAccountInput(typed);
        if (!parsed.ok) {
          expect(sentences.problems[parsed.problem]).toBeTruthy();
          return;
        }
        expect(parsed.input.domain).toMatch(/^(?!-)[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+$/);
        expect(parsed.input.domain).not.toMatch(/\.\d+$/);
        expect(parsed.input.address ?? '').not.toMatch(/[\u0000-\u0020\u007F]/);
        expect(parseAccountInput(parsed.input.address ?? parsed.input.domain)).toEqual(parsed);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([undefined, null, 5, {}, []])('refuses %j without throwing', (value) => {
    expect(parseAccountInput(value as unknown as string)).toMatchObject({ ok: false, problem: 'empty' });
    expect(parseHostName(value as unknown as string).ok).toBe(false);
    expect(parseSelector(value as unknown as string).ok).toBe(false);
  });

  it.each([
    ['xn--bcher-kva.example', 'bücher.example'],
    ['example.com', 'example.com'],
    // Cyrillic and Latin letters in one label pass for another name.
    [domainToASCII('pаypal.example'), domainToASCII('pаypal.example')],
  ])('shows %s as %s', (typed, shown) => {
    expect(parseAccountInput(typed)).toMatchObject({ ok: true, input: { domainForPeople: shown } });
  });
});

describe('decodePunycode', () => {
  it('reads back what Node writes', () => {
    const label = fc.string({
      unit: fc.constantFrom('a', 'z', '9', 'ü', 'é', 'ж', '例', 'え', 'ص', '𠀀'),
      minLength: 1,
      maxLength: 14,
    });
    fc.assert(
      fc.property(label, (letters) => {
        const ascii = domainToASCII(letters);
        fc.pre(ascii.startsWith('xn--'));
        expect(decodePunycode(ascii.slice(4))).toBe(domainToUnicode(ascii));
      }),
    );
  });

  it('gives null or text for anything', () => {
    fc.assert(
      fc.property(fc.string(), (text) => decodePunycode(text) === null || typeof decodePunycode(text) === 'string'),
    );
    expect(decodePunycode('99999999999999')).toBeNull();
  });
});

describe('parseHostName', () => {
  it.each([
    ['MAIL.example.com.', 'mail.example.com'],
    ['mail.bücher.example', 'mail.xn--bcher-kva.example'],
  ])('takes %s', (typed, host) => expect(parseHostName(typed)).toEqual({ ok: true, host }));
  it.each([
    '',
    'anna@example.com',
    'mail.example.com:993',
    '10.0.0.1',
    '::1',
    'localhost',
    'mail',
    'https://example.com',
  ])('refuses %j', (typed) => expect(parseHostName(typed).ok).toBe(false));
});

describe('parseSelector', () => {
  it.each(['default', 's1', '2024_06', 'a.b', 'A-1'])('takes %s', (typed) =>
    expect(parseSelector(typed)).toEqual({ ok: true, selector: typed.toLowerCase() }),
  );
  it.each(['s1._domainkey', 'S1._domainkey.example.com', 's1._domainkey.example.com.'])(
    'takes the selector out of %s',
    (typed) => expect(parseSelector(typed)).toEqual({ ok: true, selector: 's1' }),
  );
  it.each([
    '',
    '.',
    '._domainkey.example.com',
    'a..b',
    'a b',
    'a*',
    'ü',
    'a'.repeat(64),
    `${'a.'.repeat(150)}a`,
    'a\0',
    'a\r\nb',
  ])('refuses %j', (typed) => expect(parseSelector(typed).ok).toBe(false));
});
