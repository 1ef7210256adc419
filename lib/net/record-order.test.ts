// The order in which a server gives a set says nothing: every order comes out as the same one.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder } from './record-order.ts';

const mx = [
  { preference: 5, exchange: 'z.example' },
  { preference: 10, exchange: 'a.example' },
  { preference: 10, exchange: 'b.example' },
  { preference: 20, exchange: 'a.example' },
];
const srv = [
  { priority: 0, weight: 5, port: 993, target: 'b.example' },
  { priority: 0, weight: 1, port: 993, target: 'a.example' },
  { priority: 0, weight: 1, port: 993, target: 'b.example' },
  { priority: 0, weight: 1, port: 994, target: 'b.example' },
  { priority: 10, weight: 9, port: 993, target: 'a.example' },
];

it('puts MX by preference and name, SRV by priority, weight, name and port, whatever order they came in', () => {
  const shuffled = <One>(set: One[]) => fc.shuffledSubarray(set, { minLength: set.length });
  fc.assert(fc.property(shuffled(mx), (set) => void expect(inOrder('MX', set)).toEqual(mx)));
  fc.assert(fc.property(shuffled(srv), (set) => void expect(inOrder('SRV', set)).toEqual(srv)));
});

it('leaves other types as they came', () => {
  const addresses = ['192.0.2.2', '192.0.2.1'];
  expect(inOrder('A', addresses)).toEqual(addresses);
});
