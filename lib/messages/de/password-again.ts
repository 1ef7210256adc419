// Sentences of the form that asks for the password once more, below the names of the servers that it goes to.
import type * as english from '../en/password-again.ts';
import { translation } from '../translation.ts';
export const passwordAgain = translation<typeof english.passwordAgain>()({
  again: 'We forgot your password after the check, so we need it once more.',
  goesTo: { one: 'It goes, encrypted, to this server only:', both: 'It goes, encrypted, to these servers only:' },
  label: 'Password for {address}',
});
