// Percentiles are values that were really measured.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { percentile } from './statistics.ts';

it.each([
  [[7], 50, 7],
  [[1, 2, 3, 4], 50, 2],
  [[4, 1, 3, 2], 95, 4],
  [Array.from({ length: 100 }, (_, at) => at + 1), 95, 95],
])('of %j, %i %% is %i', (values, percent, expected) => {
  expect(percentile(values, percent)).toBe(expected);
});

it('is one of the values, and no less than a lower one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
      expect(values).toContain(percentile(values, 95));
      expect(percentile(values, 95)).toBeGreaterThanOrEqual(percentile(values, 50));
    }),
  );
});

it('of nothing is not a number', () => {
  expect(percentile([], 50)).toBeNaN();
});
