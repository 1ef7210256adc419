// Sizes as people read them, from nothing to terabytes and beyond.
import { expect, it } from 'vitest';
import { sizeForPeople } from './size-for-people.ts';

it.each([
  [0, '0 kB'],
  [999, '1 kB'],
  [1_000_000, '1 MB'],
  [9_765_432, '9.8 MB'],
  [1_073_741_824, '1.1 GB'],
  [5e15, '5,000 TB'],
])('%d bytes is %s', (bytes, text) => {
  expect(sizeForPeople(bytes)).toBe(text);
});
