// Sentences of the form that asks for the password once more, below the names of the servers that it goes to.
import type * as english from '../en/password-again.ts';
import { translation } from '../translation.ts';
export const passwordAgain = translation<typeof english.passwordAgain>()({
  again: 'Nach der Prüfung haben wir Ihr Passwort vergessen. Deshalb brauchen wir es noch einmal.',
  goesTo: {
    one: 'Es geht verschlüsselt und nur an diesen Server:',
    both: 'Es geht verschlüsselt und nur an diese Server:',
  },
  label: 'Passwort für {address}',
});
