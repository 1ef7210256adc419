// What is typed to be looked for is one of three things, or none.
import { describe, expect, it } from 'vitest';
import { readDeskQuery } from './desk-query.ts';

const id = 'AbCdEfGhIjKlMnOpQrStUv_-';
const brief = (text: string) => {
  const query = readDeskQuery(text);
  if (query === null) return null;
  if (query.kind === 'code') return query.code;
  return query.kind === 'report' ? query.id : (query.input.address ?? query.input.domain);
};

describe('what an agent looks for', () => {
  it.each([
    ['a domain', ' Example.COM. ', 'example.com'],
    ['an address', 'Anna <anna@example.com>', 'anna@example.com'],
    ['a code', 'wdjb-mjht', 'WDJBMJHT'],
    ['a code without a dash', 'WDJB MJHT', 'WDJBMJHT'],
    ['a link', `https://mail-help.example/reports/${id}`, id],
    ['a link with more behind it', `https://mail-help.example/reports/${id}?judge=today#x`, id],
    ['the path of a link', `/reports/${id}/compare/other`, id],
    ['an id', id, id],
    ['a domain that looks like the beginning of a link', 'reports.example.com', 'reports.example.com'],
    ['nothing', '   ', null],
    ['a word', 'anna', null],
    ['a short id', 'https://mail-help.example/reports/abc', null],
    ['a sentence', 'my mail is slow', null],
  ])('%s', (_, text, found) => {
    expect(brief(text)).toBe(found);
  });

  it.each(['/reports/'.repeat(40_000), 'a'.repeat(400_000), '-'.repeat(400_000)])('takes no time (%#)', (text) => {
    const began = performance.now();
    expect(readDeskQuery(text)).toBeNull();
    expect(performance.now() - began).toBeLessThan(400);
  });
});
