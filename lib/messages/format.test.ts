// Tests of filling placeholders.
import { describe, expect, expectTypeOf, it } from 'vitest';
import { format, joinList, type PlaceholdersOf } from './format.ts';

describe('format', () => {
  it('fills names, numbers and lists', () => {
    expect(format('{n} of {hosts}', { n: 2, hosts: ['a', 'b', 'c'] })).toBe('2 of a, b and c');
  });
  it('leaves a name without a value visible, where no compiler could refuse it', () => {
    const unknown: string[] = ['Hello {who}', '{constructor}', '{nothing}', '{object}'];
    for (const template of unknown) expect(format(template, { nothing: null, object: {} })).toBe(template);
    expectTypeOf<PlaceholdersOf<'{greeting} {who}'>>().toEqualTypeOf<'greeting' | 'who'>();
  });
  it('shows text from strangers as it is told to, also in lists', () => {
    const values = { one: 'a!', many: ['b!', 'c!', 'd'], n: 1 };
    expect(format('{one} {many} {n}', values, (text) => text.replace('!', '?'))).toBe('a? b?, c? and d 1');
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
