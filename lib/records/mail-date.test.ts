// Dates of messages, new and old forms.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMailDate } from './mail-date.ts';

const iso = (text: string) => {
  const at = parseMailDate(text);
  return at === null ? null : new Date(at).toISOString();
};

describe('parseMailDate', () => {
  it.each([
    ['Mon, 23 Nov 2026 10:00:00 +0100', '2026-11-23T09:00:00.000Z'],
    ['23 Nov 2026 10:00 -0330 (NST)', '2026-11-23T13:30:00.000Z'],
    [' Mon, 23 Nov 2026 02:00:00 -0800 (PST)', '2026-11-23T10:00:00.000Z'],
    ['Mon, 23 Nov 2026 10:00:00.123456 +0000', '2026-11-23T10:00:00.000Z'],
    ['Mon,23 Nov 26 10:00:00 GMT', '2026-11-23T10:00:00.000Z'],
    ['1 Feb 99 10:00:00 EST', '1999-02-01T15:00:00.000Z'],
    ['Mon, 23 (the best day) Nov 2026 10:00:00 UT', '2026-11-23T10:00:00.000Z'],
    ['23 November 2026 10:00:00 Z', '2026-11-23T10:00:00.000Z'],
    ['31 Feb 2026 10:00:00 +0000', null],
    ['23 Nov 2026 24:00:00 +0000', null],
    ['2026-11-23T10:00:00Z', null],
    ['', null],
  ])('%j', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  it('reads back every time that JavaScript writes', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2099-01-01'), noInvalidDate: true }), (date) => {
        expect(parseMailDate(date.toUTCString())).toBe(Math.floor(date.getTime() / 1000) * 1000);
      }),
    );
  });

  it('survives anything', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseMailDate(text)));
    expect(parseMailDate('('.repeat(65_536))).toBeNull();
  });
});
