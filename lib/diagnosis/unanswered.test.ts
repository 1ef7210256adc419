// Tests of which questions count as left open.
import { expect, it } from 'vitest';
import type { DnsQuestion, DnsStatus } from '../model/evidence.ts';
import { leftOpen } from './unanswered.ts';

const question = (name: string, type: string, status: DnsStatus): DnsQuestion => ({
  ...{ name, type, status, rcode: '', authenticated: false, ttl: null, cnames: [] },
  ...{ server: '192.0.2.53', transport: 'udp', ms: 1 },
});
const open = (...questions: DnsQuestion[]) => leftOpen('example.com', questions);

it.each(['servfail', 'refused', 'malformed', 'timeout'] as const)('%s leaves a question open', (status) => {
  expect(open(question('example.com', 'TXT', status))).toBe(true);
  expect(open(question('_dmarc.example.com', 'TXT', status))).toBe(true);
});
it.each(['found', 'nodata', 'nxdomain'] as const)('%s is an answer', (status) => {
  expect(open(question('example.com', 'TXT', status))).toBe(false);
});
it('is content when one server answered', () => {
  expect(open(question('example.com', 'TXT', 'timeout'), question('example.com', 'TXT', 'found'))).toBe(false);
  expect(open(question('example.com', 'TXT', 'timeout'), question('example.com', 'MX', 'found'))).toBe(true);
});
it('passes over addresses, and names of others', () => {
  expect(open(question('mail.example.com', 'AAAA', 'servfail'))).toBe(false);
  expect(open(question('_spf.example.net', 'TXT', 'servfail'))).toBe(false);
});
