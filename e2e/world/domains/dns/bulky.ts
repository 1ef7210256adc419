// Healthy, with texts that hardly fit into the largest answer there is: 60 KB, and ten thousand strings.
import { mailDomain } from '../../practice-domain.ts';

export const bulky = mailDomain({
  domain: 'bulky.example',
  number: 121,
  story: 'Everything works, beside texts of enormous size.',
  records: {
    '@': { TXT: ['v=spf1 mx -all', 'x'.repeat(60_000)] },
    '_smtp._tls': { TXT: [Array.from({ length: 10_000 }, () => 'abc')] },
  },
});
