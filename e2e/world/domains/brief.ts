// The DKIM key has 1024 bits; RFC 8301 3.2 asks for 2048.
import { WEAK_DKIM_KEY } from '../dkim-key.ts';
import { mailDomain } from '../practice-domain.ts';

export const brief = mailDomain({
  domain: 'brief.example',
  number: 58,
  story: 'The DKIM key is short.',
  expected: ['dkim-weak'],
  records: { 'default._domainkey': { TXT: [WEAK_DKIM_KEY] } },
});
