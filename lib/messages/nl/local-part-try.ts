// Sentences of the second try after a refused login: with the part before the @ as the user name.
import type * as english from '../en/local-part-try.ts';
import { translation } from '../translation.ts';
export const localPartTry = translation<typeof english.localPartTry>()({
  title: 'Misschien wil de server alleen ‘{name}’',
  text: 'Sommige servers kennen u onder het deel voor de @. Dat kunnen we één keer proberen. De server telt het als nog een keer inloggen.',
  yes: 'Nog één keer proberen met alleen ‘{name}’',
  submit: 'Proberen met ‘{name}’',
  no: 'Nee, laat maar',
  empty: 'Typ uw wachtwoord, of druk op ‘Nee, laat maar’.',
  trying: 'We loggen in als ‘{name}’',
  stop: 'Stoppen',
  notTried: {
    broken: 'De verbinding met ons brak. Uw laatste resultaat blijft staan.',
    busy: 'Er lopen nu veel controles. Probeer het over {seconds} seconden opnieuw.',
    refused: 'We konden niet beginnen. Controleer eerst uw hele adres opnieuw.',
  },
});
