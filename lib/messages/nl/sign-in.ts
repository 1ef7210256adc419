// What the desk's sign-in page says.
import type * as english from '../en/sign-in.ts';
import { translation } from '../translation.ts';
export const signIn = translation<typeof english.signIn>()({
  title: 'Inloggen',
  forDesk: 'Voor de helpdesk van {name}.',
  provider: 'Inloggen met {name}',
  opens: 'Opent {host} en brengt u daarna hier terug.',
  orLocal: 'of met een lokaal account',
  name: 'Gebruikersnaam',
  password: 'Wachtwoord',
  submit: 'Inloggen',
  busy: 'Bezig met inloggen',
  missing: { name: 'Typ uw gebruikersnaam', password: 'Typ uw wachtwoord' },
  noAccount: 'Geen account, of buitengesloten? Vraag het aan een beheerder van uw helpdesk.',
  aside: {
    title: 'U ziet wat de klant ziet, met het bewijs erbij.',
    text: 'U ziet nooit een wachtwoord. De klant kent uw naam en kan u altijd stoppen. Elke keer dat u iets bekijkt, wordt dat vastgelegd.',
    customers: 'Klanten hebben geen account nodig:',
  },
  link: {
    title: 'Uw eerste keer inloggen',
    text: 'Uw link opent uw account één keer. Kies een wachtwoord voor de volgende keer.',
    password: 'Nieuw wachtwoord',
    hint: '{least} tekens of meer. Het wordt bewaard als een hash die niemand kan terugrekenen.',
    submit: 'Opslaan en inloggen',
    missing: 'Typ een wachtwoord van {least} tekens of meer',
  },
  account: {
    title: 'Uw wachtwoord',
    text: 'Een nieuw wachtwoord in plaats van het huidige. Al uw andere browsers worden uitgelogd.',
    link: 'Uw wachtwoord',
    now: 'Huidig wachtwoord',
    fresh: 'Nieuw wachtwoord',
    missing: 'Typ het huidige wachtwoord',
    submit: 'Wijzigen',
    busy: 'Wordt gewijzigd',
    done: 'Gewijzigd. Uw andere browsers zijn uitgelogd.',
    back: 'Terug naar het overzicht',
  },
  broken: 'We konden de server niet bereiken. Controleer uw verbinding en probeer het opnieuw.',
  needsScript: 'Voor inloggen is JavaScript nodig.',
  problems: {
    away: 'De inlogdienst gaf geen antwoord. Probeer het opnieuw, of gebruik een lokaal account.',
    refused: 'De inlogdienst liet u niet binnen, of het duurde te lang. Probeer het opnieuw.',
    'store-away':
      'De database is op dit moment niet bereikbaar, dus niemand kan inloggen. Controles gaan door. Probeer het over een minuut opnieuw; er gaat niets verloren.',
    'no-role':
      'U bent bekend, maar geen van uw groepen mag deze helpdesk gebruiken. Vraag het aan een beheerder van uw helpdesk.',
  },
  out: 'Uitloggen',
  signedInAs: 'Ingelogd als {name}',
});
