// Tests that hostile text is shown, not obeyed.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleText } from './visible-text.ts';

describe('visibleText', () => {
  it.each([
    ['mail.example', 'mail.example'],
    ['a\u202Eb', 'a⟨U+202E⟩b'],
    ['\u001b[31mred', '⟨U+001B⟩[31mred'],
    ['zero\u200Bwidth', 'zero⟨U+200B⟩width'],
    ['größe 日本', 'größe 日本'],
    ['line\r\n', 'line⟨U+000D⟩⟨U+000A⟩'],
  ])('%j', (text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  it('leaves no control or direction character in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visibleText(text)).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });

  it('is cut to a length', () => {
    expect(visibleText('x'.repeat(10), 4)).toBe('xxxx…');
  });
});
