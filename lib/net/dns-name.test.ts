// Names that are asked for, names that are not, and names as they are shown.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mixCase, normalizeName, readName } from './dns-name.ts';

describe('normalizeName', () => {
  it.each([
    ['Harbour.Example.', 'harbour.example'],
    ['_dmarc.harbour.example', '_dmarc.harbour.example'],
    ['*.harbour.example', '*.harbour.example'],
    ["strong-bad.o'x._spf.harbour.example", "strong-bad.o'x._spf.harbour.example"],
    ['x%y  z.harbour.example', 'x%y  z.harbour.example'],
    ['.', '.'],
    ['a'.repeat(63), 'a'.repeat(63)],
    [`${'a'.repeat(49)}.`.repeat(5), `${'a'.repeat(49)}.`.repeat(5).slice(0, -1)],
  ])('%s → %s', (name, normal) => expect(normalizeName(name)).toBe(normal));
  it.each([
    '',
    '..',
    'a..b',
    '.a',
    'a.b..',
    'a\0',
    'a\n',
    'a\\.b',
    'ü.de',
    'a'.repeat(64),
    `${'a'.repeat(50)}.`.repeat(5),
  ])('refuses %j', (name) => expect(normalizeName(name)).toBeNull());
});

describe('readName', () => {
  it('gives only characters that show, for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => /^[!-~]+$/.test(readName(name))));
  });
  it.each([
    ['MX.Harbour.Example', 'mx.harbour.example'],
    ['.', '.'],
    ['', '.'],
    ['a b\u0000', 'a\\032b\\000'],
    ['Ü', '\\195\\188'],
    ['\ufffd', '\\239\\191\\189'],
  ])('%j → %s', (decoded, shown) => expect(readName(decoded)).toBe(shown));
});

describe('mixCase', () => {
  it('changes nothing but the case', () => {
    fc.assert(fc.property(fc.domain(), (name) => mixCase(name).toLowerCase() === name.toLowerCase()));
    expect(new Set(Array.from({ length: 20 }, () => mixCase('abcdefghijklmnop'))).size).toBeGreaterThan(15);
  });
});
