// A code is read however it is typed, and nothing else is taken for one.
import { describe, expect, it } from 'vitest';
import { readHelpCode } from '../../model/help-code.ts';
import { makeHelpCode } from './make-help-code.ts';

describe('the code for help', () => {
  it('has eight consonants in two groups, and reads back', () => {
    const codes = Array.from({ length: 200 }, makeHelpCode);
    for (const code of codes) {
      expect(code).toMatch(/^[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}$/);
      expect(readHelpCode(code)).toBe(code.replace('-', ''));
    }
    expect(new Set(codes).size).toBe(200);
  });

  it.each(['wdjb-mjht', 'WDJBMJHT', ' wdjb mjht ', 'WDJB–MJHT', 'w d j b - m j h t'])('reads %j', (typed) => {
    expect(readHelpCode(typed)).toBe('WDJBMJHT');
  });

  it.each(['', 'WDJB-MJH', 'WDJB-MJHTT', 'ADJB-MJHT', 'WDJB-MJH1', 'x'.repeat(10_000)])('refuses %j', (typed) => {
    expect(readHelpCode(typed)).toBeNull();
  });
});
