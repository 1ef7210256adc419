// What programs and pages read when the help desk's routes cannot do what they ask.
import type * as english from '../en/desk-api.ts';
import { translation } from '../translation.ts';
export const deskApi = translation<typeof english.deskApi>()({
  signIn: 'Log in bij de helpdesk, of stuur een token mee.',
  notAllowed: 'Dit account of token mag dat niet.',
  wrongSignIn: 'Deze naam en dit wachtwoord horen niet bij elkaar. Controleer beide en probeer het opnieuw.',
  tooManySignIns: 'Te veel pogingen. Probeer het over {seconds} seconden opnieuw.',
  badPassword: 'Kies een wachtwoord van {least} tekens of meer.',
  wrongPassword: 'Het huidige wachtwoord klopt niet. Typ het nog eens.',
  noPassword: 'Dit account heeft geen eigen wachtwoord: het gaat open met een link of met uw inlogdienst.',
  usedLink: 'Deze link is al gebruikt of te oud. Vraag uw beheerder om een nieuwe.',
  badName: "Schrijf een naam met letters, cijfers, spaties en . @ _ ' -, hoogstens 64 tekens.",
  nameTaken: 'Iemand heeft deze naam al. Neem een andere.',
  noAgent: 'Dit account bestaat niet.',
  ownAccount:
    'U kunt uw eigen account niet sluiten en het beheer er niet van afnemen. Vraag het aan een andere beheerder.',
  noGuide: 'Deze handleiding bestaat niet.',
  noStep: 'Deze handleiding bestaat niet, of ze heeft die stap niet.',
  noToken: 'Dit token bestaat niet, of het is al ingetrokken.',
  noSession: 'Deze sessie bestaat niet. Misschien is ze voorbij.',
  noCode: 'Deze code bestaat niet. Laat hem nog eens voorlezen.',
  tooManyCodes: 'Vijf codes klopten niet. Probeer het over {seconds} seconden opnieuw.',
  tooMuchInSession: 'In deze sessie past nu niet meer. Probeer het over {seconds} seconden opnieuw.',
  tooManySessions: 'U hebt vaak om hulp gevraagd. Probeer het over {seconds} seconden opnieuw.',
  badAction: 'Deze actie is niet te lezen: {problem}.',
  badMember: 'Stuur "{field}" zoals de documentatie het beschrijft: {problem}.',
  noKey: 'Deze sleutel is onbekend, gebruikt of te oud. Controleer opnieuw voor een nieuwe.',
  notYours: 'Een andere medewerker helpt hier. U kunt meelezen.',
  nothingToCheck: 'In deze sessie is nog niets gecontroleerd, dus er is niets om opnieuw te controleren.',
  noQuery: 'Stuur een domein, een adres, de code die een klant voorleest, of de link van een rapport.',
  noDomain: 'Dit is geen domein waar mail heen kan.',
  noCheck: 'Deze controle bestaat niet, of niet meer.',
  noCase: 'Deze melding bestaat niet, of niet meer.',
  liveCase: 'De hulp is nog bezig. Dit kan als ze is beëindigd.',
  noDays: 'Stuur een aantal dagen van 1 tot en met 14.',
  busy: 'Er lopen nu veel controles. Probeer het zo opnieuw.',
});

export const storeApi = translation<typeof english.storeApi>()({
  away: 'De database is op dit moment niet bereikbaar. Controles gaan door; wat bewaard en gedeeld is, komt terug zodra de database er weer is.',
});
