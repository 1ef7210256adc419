// Healthy, with a password that only survives where it is sent whole: quotes, a backslash, a brace count, an umlaut.
import { mailDomain } from '../practice-domain.ts';

export const knotty = mailDomain({
  domain: 'knotty.example',
  number: 62,
  story: 'Everything works, with odd characters in the password.',
  password: 'k"n\\o{3}t% *(ü)',
});
