// Sentences of the second try after a refused login: with the part before the @ as the user name.
import type * as english from '../en/local-part-try.ts';
import { translation } from '../translation.ts';
export const localPartTry = translation<typeof english.localPartTry>()({
  title: 'Vielleicht will der Server nur „{name}“',
  text: 'Manche Server kennen Sie unter dem Teil vor dem @. Das können wir einmal versuchen. Der Server zählt es als weitere Anmeldung.',
  yes: 'Noch einmal nur mit „{name}“ versuchen',
  submit: 'Mit „{name}“ versuchen',
  no: 'Nein, lieber nicht',
  empty: 'Geben Sie Ihr Passwort ein, oder drücken Sie „Nein, lieber nicht“.',
  trying: 'Wir melden uns als „{name}“ an',
  stop: 'Anhalten',
  notTried: {
    broken: 'Die Verbindung zu uns brach ab. Ihr letztes Ergebnis gilt weiter.',
    busy: 'Gerade laufen viele Prüfungen. Versuchen Sie es in {seconds} Sekunden noch einmal.',
    refused: 'Wir konnten nicht beginnen. Prüfen Sie zuerst noch einmal Ihre ganze Adresse.',
  },
});
