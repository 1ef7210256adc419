// Which addresses of a host are looked at: both families by turns, four at most.
import { expect, it } from 'vitest';
import { host } from '../rules/testing/sample-evidence.ts';
import { addressesToTry } from './address-families.ts';

const named = (v4: string[], v6: string[]) => addressesToTry(host('mail.sunny.example', { addresses: { v4, v6 } }));

it.each<[string, string[], string[], string[]]>([
  ['both families by turns', ['4a', '4b', '4c'], ['6a', '6b'], ['4a', '6a', '4b', '6b']],
  ['one family alone', ['4a', '4b', '4c', '4d', '4e'], [], ['4a', '4b', '4c', '4d']],
  ['a short list beside a long one', ['4a'], ['6a', '6b', '6c', '6d'], ['4a', '6a', '6b', '6c']],
  ['none', [], [], []],
])('%s', (_, v4, v6, expected) => {
  expect(named(v4, v6)).toEqual(expected);
});
