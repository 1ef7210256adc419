// Healthy: a wildcard leads every name to the website, whose certificate has two names only.
import { ipv4, mailDomain } from '../../practice-domain.ts';

export const meadowland = mailDomain({
  domain: 'meadowland.example',
  number: 462,
  story: 'Everything works, and every name leads to the website.',
  records: { '*': { A: [ipv4(462, 80)] } },
});
