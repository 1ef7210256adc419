// Its mail is signed with a key under a name that nobody would guess.
import { HEALTHY_DKIM_KEY } from '../../dkim-key.ts';
import { mailDomain } from '../../practice-domain.ts';

export const monogram = mailDomain({
  domain: 'monogram.example',
  number: 170,
  story: 'The DKIM key has a name of its own: m2026q4.',
  expected: ['dkim-not-found'],
  records: { 'default._domainkey': null, 'm2026q4._domainkey': { TXT: [HEALTHY_DKIM_KEY] } },
});
