// What the single checks say: may a server send (SPF), what a message went through, what a bounce means.

import type { SpfAnswer } from '../../model/spf-answer.ts';
import type * as english from '../en/checks.ts';
import { translation } from '../translation.ts';

export const checks = translation<typeof english.checks>()({
  index: {
    title: 'Hulpmiddelen',
    lead: 'Vier kleine controles voor als u al weet waar u moet kijken.',
  },
  tooSlow:
    'Het antwoord duurde te lang, dus zijn we gestopt. Over de mail zegt dit niets. Probeer het over een minuut opnieuw.',
  failed: 'Het antwoord kwam niet aan. Controleer uw verbinding en probeer het opnieuw.',
  busy: 'Er lopen nu veel controles. Probeer het over {seconds} seconden opnieuw.',
  checking: 'Wordt gecontroleerd',
  spf: {
    title: 'Zou mail van deze server worden doorgelaten?',
    lead: 'Noem een server en een afzender. We vragen het domein van de afzender of die server ervoor mag verzenden (SPF).',
    short: 'Of een server mail mag verzenden voor een domein (SPF), en welk onderdeel dat beslist.',
    ip: { label: 'Welke server verzendt?', hint: 'Het IP-adres ervan, zoals 192.0.2.1 of 2001:db8::1.' },
    sender: {
      label: 'Voor welke afzender?',
      hint: 'Een e-mailadres, zoals anna@example.com. Laat het leeg voor bounces: die hebben geen afzender.',
    },
    helo: {
      label: 'Hoe noemt de server zichzelf?',
      hint: 'De HELO-naam, als u die kent. U kunt dit overslaan.',
    },
    submit: 'Deze server controleren',
    problems: {
      'not-an-object': 'Stuur een JSON-object met de velden "ip" en "sender".',
      'unknown-member': 'Gebruik alleen deze velden: ip, sender, helo.',
      'not-text': 'Stuur "{field}" als tekst.',
      'too-long': 'Maak dit korter. Het heeft hoogstens {limit} tekens.',
      'bad-character': 'Haal spaties en onzichtbare tekens eruit. Die kunnen hier niet staan.',
      'missing-ip': 'Vul het IP-adres van de verzendende server in, bijvoorbeeld 192.0.2.1.',
      'bad-ip': 'Schrijf het hele IP-adres, bijvoorbeeld 192.0.2.1 of 2001:db8::1.',
      'missing-sender': 'Vul de afzender in, bijvoorbeeld anna@example.com.',
      'bad-sender': 'Schrijf de afzender met een @, bijvoorbeeld anna@example.com.',
      'missing-helo': 'Vul de afzender in. Zonder afzender is de naam nodig die de server zichzelf geeft.',
    },
    words: {
      pass: 'Toegestaan',
      fail: 'Niet toegestaan',
      softfail: 'Betwijfeld',
      neutral: 'Opengelaten',
      none: 'Geen lijst',
      permerror: 'Fout in het record',
      temperror: 'Niet te bekijken',
    } satisfies Record<SpfAnswer['result'], string>,
    results: {
      pass: {
        title: 'Ja, deze server mag verzenden voor {domain}.',
        text: 'De lijst van het domein noemt deze server. Mail ervan slaagt voor SPF.',
      },
      fail: {
        title: 'Nee, deze server mag niet verzenden voor {domain}.',
        text: 'Het domein zegt dat mail van deze server niet van hem is. Veel ontvangers weigeren die.',
      },
      softfail: {
        title: 'Waarschijnlijk niet: {domain} twijfelt aan deze server.',
        text: 'Het domein noemt deze server niet, en zegt dat voorzichtig. Zulke mail kan bij de spam belanden.',
      },
      neutral: {
        title: '{domain} zegt geen ja en geen nee.',
        text: 'Het domein laat deze server open. Ontvangers behandelen de mail alsof er geen SPF is.',
      },
      none: {
        title: '{domain} heeft geen SPF-lijst.',
        text: 'Er is geen SPF-record, dus niets zegt wie mag verzenden. Zulke mail kan bij de spam belanden.',
      },
      permerror: {
        title: 'Het SPF-record van {domain} is niet bruikbaar.',
        text: 'Er klopt iets niet in het record, dus geven ontvangers het op. De stappen hieronder tonen waar.',
      },
      temperror: {
        title: 'We konden dit niet opzoeken.',
        text: 'Een DNS-vraag gaf geen bruikbaar antwoord. Over de server zegt dit niets. Probeer het over een minuut opnieuw.',
      },
    } satisfies Record<SpfAnswer['result'], { title: string; text: string }>,
    unknown: {
      word: 'Niet bekend',
      title: 'Of deze server mag verzenden voor {domain}, is nog niet te zeggen.',
      text: 'De lijst van het domein vraagt hoe de server zichzelf noemt (HELO), en dat ontbreekt. Vul de naam in en controleer opnieuw.',
    },
    decidedBy: 'Dit onderdeel beslist',
    decides: 'beslist',
    undecided: 'Geen onderdeel besliste het.',
    domainSays: 'In de woorden van het domein',
    counts: {
      lookups: 'DNS-opvragingen',
      lookupsOf: '{n} van hoogstens {limit}',
      voidLookups: 'Opvragingen die niets vonden',
    },
    stepsTitle: 'Stap voor stap',
    stepsLead: 'Hoe een ontvanger het record leest, van het eerste onderdeel tot het onderdeel dat beslist.',
    record: 'Record van {domain}',
    noRecord: 'Geen record',
    stepResults: {
      match: 'past',
      'no-match': 'past niet',
      pass: 'pass',
      fail: 'fail',
      softfail: 'softfail',
      neutral: 'neutral',
      none: 'none',
      permerror: 'fout in het record',
      temperror: 'geen antwoord',
    },
    counted: 'opvraging {n}',
  },
});
