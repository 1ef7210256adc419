// Nothing that acts on a terminal is printed, and whoever parses it reads the very same.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { terminalJson } from './terminal-json.ts';

it.each([
  ['C1: another way to begin an escape sequence', 'a\u009b31mb', '"a\\u009b31mb"'],
  ['bidi override', '\u202eevil', '"\\u202eevil"'],
  ['line separator', 'a\u2028b', '"a\\u2028b"'],
  ['a character of two units', '\u{e0001}', '"\\udb40\\udc01"'],
  ['what people write', 'Ünï 密码 🔑', '"Ünï 密码 🔑"'],
])('%s', (_, text, wanted) => {
  expect(terminalJson(text)).toBe(wanted);
});

it('is the same document', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      const text = terminalJson(value, 2);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    }),
  );
});
