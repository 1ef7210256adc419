// The server takes passwords on the unencrypted connection as well.
import { mailDomain } from '../practice-domain.ts';

const plaintextLogin = true;

export const leaky = mailDomain({
  domain: 'leaky.example',
  number: 38,
  story: 'The server also takes passwords without encryption.',
  expected: ['plaintext-login-offered'],
  doors: (doors) => ({
    ...doors,
    110: { ...doors[110], plaintextLogin },
    143: { ...doors[143], plaintextLogin },
    587: { ...doors[587], plaintextLogin },
  }),
});
