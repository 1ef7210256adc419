// Sentences of the test message: the offer, what happens, and what came of it.
import type * as english from '../en/round-trip.ts';
import { translation } from '../translation.ts';
export const roundTrip = translation<typeof english.roundTrip>()({
  title: 'Een testbericht sturen?',
  offer:
    'We sturen één kort bericht van {address} naar hetzelfde adres. We zoeken het op, en daarna verwijderen we het.',
  nobody: 'Niemand anders krijgt het. Het duurt een paar seconden, hoogstens een minuut.',
  yes: 'Ja, stuur er een',
  /** On the password step, for whoever cannot send. */
  atOnce: 'Stuur ook een testbericht',
  atOnceText:
    'Eén kort bericht van {address} naar hetzelfde adres, als het inloggen lukt. We verwijderen het weer. Niemand anders krijgt het.',
  empty: 'Typ uw wachtwoord, of druk op ‘Nee, laat maar’.',
  send: 'Stuur het testbericht',
  no: 'Nee, laat maar',
  stop: 'Stoppen',
  stages: {
    checking: 'We loggen in op uw servers',
    waiting: 'Het bericht is onderweg. We zoeken het in uw mailbox.',
  },
  notSent: {
    password: 'De server nam het wachtwoord niet aan, dus er is niets verstuurd.',
    broken: 'De verbinding met ons brak. Als er een bericht wegging, staat Mailmend in het onderwerp.',
    busy: 'Er lopen nu veel controles. Probeer het over {seconds} seconden opnieuw.',
    refused: 'We konden niet beginnen. Controleer eerst uw hele adres opnieuw.',
    stopped: 'U hebt het gestopt. Als er al een bericht wegging, staat Mailmend in het onderwerp.',
  },
  again: 'Opnieuw proberen',
  outcome: {
    inbox: 'Het testbericht is aangekomen.',
    inboxText: 'Verzenden en ontvangen werken allebei. Het stond na {seconds} in uw mailbox.',
    junk: 'Het testbericht kwam aan in {folder}.',
    junkText: 'Verzenden werkt, maar uw eigen bericht telt als spam. Het stond daar na {seconds}.',
    missing: 'Het testbericht kwam niet aan binnen {seconds}.',
    missingText: 'De server nam het aan, maar het stond niet in {folders}. Misschien komt het later.',
    unanswered: 'We weten niet of het bericht is weggegaan.',
    unansweredText: 'De server gaf geen duidelijk antwoord, en na {seconds} stond het bericht niet in {folders}.',
    refused: 'De server weigerde het testbericht.',
    refusedText: 'Er is niets verstuurd. De server zegt in eigen woorden waarom.',
    brokenOff: 'Het testbericht is niet verstuurd.',
    brokenOffText: 'De server hield op met antwoorden voordat hij het hele bericht had.',
    unknown: 'We konden het testbericht niet tot het einde zoeken.',
    unknownText: 'De server nam het aan, maar onze sessie voor lezen brak af. Over uw mail zegt dit niets.',
  },
  removal: {
    removed: 'We hebben het weer verwijderd.',
    'moved-to-trash': 'We hebben het naar uw prullenbak verplaatst.',
    marked:
      'We hebben het als verwijderd gemarkeerd. Uw mailprogramma toont het misschien nog tot het verwijderde mail opruimt.',
    left: 'We konden het niet verwijderen. U kunt het zelf verwijderen.',
    nothing: '',
  },
  way: {
    title: 'De weg die het nam',
    handedIn: 'We gaven het af. Het antwoord duurde {time}.',
    hop: 'Overgenomen van {from}',
    hopOurs: 'Overgenomen van ons',
    hopUnknown: 'Aangenomen',
    after: '{time} later',
    clocks: 'de klokken verschillen',
    seen: 'Gezien in {folder}, {time} nadat we het afgaven.',
    encrypted: 'versleuteld',
    noted: 'Wat de server noteerde',
  },
  seconds: { none: 'minder dan een seconde', one: '{n} seconde', several: '{n} seconden' },
});
