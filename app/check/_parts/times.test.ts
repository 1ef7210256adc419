// Spans and points of time as people read them.
import { expect, it } from 'vitest';
import { durationText, utcText } from './times.ts';

it.each([
  [0, 'under 1 s'],
  [499, 'under 1 s'],
  [1000, '1 s'],
  [119_000, '119 s'],
  [120_000, '2 min'],
  [7_199_000, '120 min'],
  [7_200_000, '2 h'],
  [172_800_000, '2 days'],
])('%d ms', (ms, text) => {
  expect(durationText(ms)).toBe(text);
});

it('writes points in UTC', () => {
  expect(utcText('2026-11-23T10:02:30.000Z')).toBe('2026-11-23 10:02:30 UTC');
});
