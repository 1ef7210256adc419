// Tests of filling placeholders.
import { describe, expect, it } from 'vitest';
import { format, joinList } from './format.ts';

describe('format', () => {
  it('fills names, numbers and lists', () => {
    expect(format('{n} of {hosts}', { n: 2, hosts: ['a', 'b', 'c'] })).toBe('2 of a, b and c');
  });
  it('leaves a name without a value visible', () => {
    expect(format('Hello {who}', {})).toBe('Hello {who}');
    expect(format('{constructor}', {})).toBe('{constructor}');
  });
  it('does not fill a value that looks like a placeholder', () => {
    expect(format('{a}', { a: '{b}', b: 'no' })).toBe('{b}');
  });
});

describe('joinList', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
  ])('%j', (items, joined) => {
    expect(joinList(items)).toBe(joined);
  });
});
