// The marks stand around the faulty part, whatever surrounds it.
import { expect, it } from 'vitest';
import { decodeBytes } from '../../records/display-text.ts';
import { faultExcerpt } from './fault-excerpt.ts';

const at = (record: string, found: string, read?: (piece: string) => string) => {
  const start = record.indexOf(found);
  return faultExcerpt(record, { key: 'sample', start, end: start + found.length, text: found }, read);
};

it('marks the place', () => {
  expect(at('v=spf1 ipv4:1 -all', 'ipv4')).toBe('v=spf1 »ipv4«:1 -all');
  expect(at('bad', 'bad')).toBe('»bad«');
});

it('shortens a long record', () => {
  expect(at(`${'a'.repeat(60)}!${'b'.repeat(60)}`, '!')).toBe(`…${'a'.repeat(24)}»!«${'b'.repeat(24)}…`);
});

it('reads bytes where it is told to', () => {
  expect(at('mx \u00e2\u0080\u0093all', '\u00e2\u0080\u0093', decodeBytes)).toBe('mx »–«all');
  expect(at('p=né', 'é')).toBe('p=n»é«');
});
