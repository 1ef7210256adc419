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
    ['11/30/2026 10:00 AM', '2026-11-30T10:00:00.000Z'],
    ['11/30/2026 10:00:05 PM -0500', '2026-12-01T03:00:05.000Z'],
    ['11/30/2026 12:00:00 AM', '2026-11-30T00:00:00.000Z'],
    ['11/30/2026 12:15 pm EST', '2026-11-30T17:15:00.000Z'],
    ['11/30/2026 22:00:05 +0100', '2026-11-30T21:00:05.000Z'],
    ['11/30/26 9:05 a.m.', '2026-11-30T09:05:00.000Z'],
    ['11/30/2026, 10:00:05AM (PST)', '2026-11-30T10:00:05.000Z'],
    ['Mon, 11/30/2026 10:00 AM', '2026-11-30T10:00:00.000Z'],
    ['03/04/2026 1:00 PM', '2026-03-04T13:00:00.000Z'],
    ['03/04/2026 13:00 -0800', '2026-03-04T21:00:00.000Z'],
    ['04/04/2026 13:00 +0100', '2026-04-04T12:00:00.000Z'],
    ['30/11/2026 13:00 +0100', '2026-11-30T12:00:00.000Z'],
    ['30.11.2026 10:00:05', '2026-11-30T10:00:05.000Z'],
    ['Monday, November 30, 2026 10:00 AM', '2026-11-30T10:00:00.000Z'],
    ['Nov 30, 2026 at 10:00:05 PM +0100', '2026-11-30T21:00:05.000Z'],
    ['Mon Nov 30 10:00:05 2026', '2026-11-30T10:00:05.000Z'],
    ['Mon Nov  3 10:00:05 EST 2026', '2026-11-03T10:00:05.000Z'],
    ['Mon Nov 30 10:00:05 2026 -0500', '2026-11-30T15:00:05.000Z'],
    ['Mon, 30 Nov 2026 10:00:00 PM +0000', '2026-11-30T22:00:00.000Z'],
    ['Mon, 30 Nov 2026 10:00:00 +01:00', '2026-11-30T09:00:00.000Z'],
    ['Mon, 30 Nov 2026 10:00:00 GMT+0100', '2026-11-30T09:00:00.000Z'],
    ['Monday, November 30, 2026 10:00:00 AM UTC-5', '2026-11-30T15:00:00.000Z'],
    ['11/30/2026 10:00 AM GMT+1', '2026-11-30T09:00:00.000Z'],
    ['Mon, 30 Nov 2026 10:00:00 GMT', '2026-11-30T10:00:00.000Z'],
    ['03/04/2026 13:00 +0100', null],
    ['03/04/2026 13:00', null],
    ['13/13/2026 10:00 AM', null],
    ['02/30/2026 10:00 AM', null],
    ['11/30/2026 13:00 AM', null],
    ['11/30/2026 0:30 PM', null],
    ['11/30/2026', null],
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
