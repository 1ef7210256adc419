// Sentences of the form that asks for the password once more, below the names of the servers that it goes to.
import type * as english from '../en/password-again.ts';
import { translation } from '../translation.ts';
export const passwordAgain = translation<typeof english.passwordAgain>()({
  again: 'Na de controle hebben we uw wachtwoord vergeten, dus we hebben het nog eens nodig.',
  goesTo: {
    one: 'Het gaat versleuteld naar alleen deze server:',
    both: 'Het gaat versleuteld naar alleen deze servers:',
  },
  label: 'Wachtwoord voor {address}',
});
