// How long is left, in words, and which earlier ends there are to choose from.
import { expect, it } from 'vitest';
import { daysIn, fewerDays, leftText, momentText } from './kept-times.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

it.each([
  [14 * DAY, '14 days'],
  [13 * DAY + 23 * HOUR + 1, '13 days and 23 hours'],
  [DAY + HOUR, '1 day and 1 hour'],
  [DAY - 1, '23 hours'],
  [HOUR, '1 hour'],
  [HOUR - 1, 'Less than an hour'],
  [0, 'Less than an hour'],
])('%i ms are %s', (ms, text) => {
  expect(leftText(ms)).toBe(text);
});

it('offers only what is sooner', () => {
  expect(fewerDays(14 * DAY)).toEqual([1, 3, 7]);
  expect(fewerDays(7 * DAY - 1)).toEqual([1, 3]);
  expect(fewerDays(DAY)).toEqual([]);
  expect(daysIn(13 * DAY + 1)).toBe(14);
});

it('names the zone until the person’s own is known', () => {
  expect(momentText(new Date('2026-12-07T10:21:30Z'), false)).toBe('7 December 2026, 10:21 UTC');
});
