// Sizes as people read them, from nothing to terabytes and beyond.
import { expect, it } from 'vitest';
import { sizeForPeople } from './size-for-people.ts';

it.each([
  [0, '0 kB'],
  [999, '1 kB'],
  [1_048_576, '1 MB'],
  [10_276_045, '9.8 MB'],
  [1_073_741_824, '1 GB'],
  [5 * 1024 ** 5, '5,120 TB'],
])('%d bytes is %s', (bytes, text) => {
  expect(sizeForPeople(bytes)).toBe(text);
});
