import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes, recordText, visibleText } from './display-text.ts';

describe('visibleText', () => {
  it.each([
    ['plain words, ünïcödé, 日本', 'plain words, ünïcödé, 日本'],
    ['\u001b[31mred', '␛[31mred'],
    ['a\r\n\tb\0', 'a␍␊␉b␀'],
    ['\u007f', '␡'],
    ['\u009b1m', '⟨U+009B⟩1m'],
    ['abc\u202Egpj.exe', 'abc⟨U+202E⟩gpj.exe'],
    ['zero\u200Bwidth\uFEFF', 'zero⟨U+200B⟩width⟨U+FEFF⟩'],
    ['line\u2028sep', 'line⟨U+2028⟩sep'],
    ['tag\u{E0041}', 'tag⟨U+E0041⟩'],
    ['lone \ud800 half', 'lone \ufffd half'],
    ['<img onerror=x>', '<img onerror=x>'],
  ])('%j', (text, wanted) => {
    expect(visibleText(text)).toBe(wanted);
  });

  it('caps the length and says so', () => {
    expect(visibleText('abcdef', 3)).toBe('abc…');
    expect(visibleText('abc', 3)).toBe('abc');
    expect(Array.from(visibleText('😀'.repeat(1_000_000), 10))).toHaveLength(11);
  });

  it('lets nothing invisible through, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 50 }), (text, max) => {
        const shown = visibleText(text, max);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
        expect(Array.from(shown).length).toBeLessThanOrEqual(max + 1);
        expect(visibleText(shown, 1000)).toBe(shown);
      }),
    );
  });
});

describe('decodeBytes', () => {
  it.each<[Uint8Array | string, string]>([
    [Buffer.from('grüße'), 'grüße'],
    [Buffer.from('grüße').toString('latin1'), 'grüße'],
    [Uint8Array.of(0x61, 0xff, 0x62), 'a\ufffdb'],
    ['already 日本', 'already 日本'],
  ])('%j', (bytes, wanted) => {
    expect(decodeBytes(bytes)).toBe(wanted);
  });

  it('reads back whatever UTF-8 carries', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodeBytes(Buffer.from(text))).toBe(text);
      }),
    );
  });
});

describe('recordText', () => {
  it.each([
    ['v=spf1\t-all', 'v=spf1 -all'],
    ['a\u001b[2Jb', 'a␛[2Jb'],
    [Buffer.from('p=“x”\u202e').toString('latin1'), 'p=“x”\ufffd'],
    ['\u007f\u009b', '\ufffd\ufffd'],
    ['x'.repeat(70_000), 'x'.repeat(8192)],
  ])('%j', (bytes, wanted) => {
    expect(recordText(bytes)).toBe(wanted);
  });
});
