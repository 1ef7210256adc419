// A sound chain in the wrong order, with the root: no fault.
import { mailDomain } from '../practice-domain.ts';

export const jumble = mailDomain({
  domain: 'jumble.example',
  number: 67,
  story: 'The certificates are sent in the wrong order, and all is well.',
  expected: [],
  certificate: { names: ['mail.jumble.example'], issuer: 'intermediate', sends: 'root-first' },
});
