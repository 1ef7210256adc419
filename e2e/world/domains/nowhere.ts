// A domain that does not exist.
import type { PracticeDomain } from '../practice-domain.ts';

export const nowhere: PracticeDomain = {
  domain: 'nowhere.example',
  story: 'The domain does not exist.',
  address: 'anna@nowhere.example',
  password: 'practice-nowhere',
  expected: ['delegation-domain-missing'],
  expectedWithoutPassword: ['delegation-domain-missing'],
  zones: [],
  hosts: [],
};
