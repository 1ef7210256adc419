// The SPF record leads to eleven look-ups; receivers stop at ten (RFC 7208 4.6.4).
import type { OwnerRecords } from '../dns-zone.ts';
import { ipv4, mailDomain } from '../practice-domain.ts';

const parts = Array.from({ length: 10 }, (_, index) => `part${index}`);
const included = parts.map((part, index): [string, OwnerRecords] => [
  `${part}._spf`,
  { TXT: [`v=spf1 ip4:${ipv4(24, 100 + index)} -all`] },
]);

export const maze = mailDomain({
  domain: 'maze.example',
  number: 24,
  story: 'The SPF record needs too many look-ups.',
  expected: ['spf-too-many-lookups'],
  records: {
    '@': { TXT: [`v=spf1 mx ${parts.map((part) => `include:${part}._spf.maze.example`).join(' ')} -all`] },
    ...Object.fromEntries(included),
  },
});
