// Healthy, with a name outside ASCII: bücherei.example.
import { mailDomain } from '../practice-domain.ts';

export const library = mailDomain({
  domain: 'xn--bcherei-n2a.example',
  domainForPeople: 'bücherei.example',
  number: 32,
  story: 'Everything works, with an umlaut in the domain.',
  address: 'anna@bücherei.example',
  password: 'practice-library',
  account: { aliases: ['anna@xn--bcherei-n2a.example'] },
});
