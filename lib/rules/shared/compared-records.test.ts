// What counts as published already, and what as a contradiction.
import { expect, it } from 'vitest';
import { compared, delegation } from '../testing/sample-dns.ts';
import { alreadyPublished, resolverDiffers, serversDiffer } from './compared-records.ts';

const [spf, other] = ['v=spf1 mx -all', 'site-verification=1'];
const isSpf = (value: string) => value.startsWith('v=spf1');
const told = (set: ReturnType<typeof compared>) =>
  alreadyPublished(delegation({ compared: [set] }), 'sunny.example', 'TXT', isSpf);

it('knows a record that only has to get about', () => {
  expect(
    told(
      compared(
        'TXT',
        [other],
        [
          [other, spf],
          [other, spf],
        ],
      ),
    ),
  ).toBe(true);
  expect(told(compared('TXT', [], [[spf], [spf]]))).toBe(true);
});

it.each([
  ['the servers lack it as well', compared('TXT', [], [[other], [other]])],
  ['only one server has it', compared('TXT', [], [[spf], []])],
  ['the resolver knows it', compared('TXT', [spf], [[spf], [spf]])],
  ['it is of another type', compared('MX', [], [[spf], [spf]])],
])('claims nothing when %s', (_, set) => {
  expect(told(set)).toBe(false);
});

it('claims nothing when the servers were not asked', () => {
  expect(alreadyPublished(undefined, 'sunny.example', 'TXT')).toBe(false);
  const unasked = { ...compared('TXT', [spf], [[spf], [spf]]), servers: [] };
  expect([resolverDiffers(unasked), serversDiffer(unasked)]).toEqual([false, false]);
});
