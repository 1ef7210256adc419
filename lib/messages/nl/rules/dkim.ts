// What the rules of dkim say.
import type { dkim as english } from '../../../rules/dkim/index.ts';
import { translationOfRules } from '../../translation.ts';

/** Said where mail goes out without a signature that counts. */
const STILL_GOES_OUT =
  'Uw mail gaat nog steeds de deur uit. Mist iemand een bericht van u, vraag dan om in de spammap te kijken.';
const TO_DOMAIN_KEEPER = `${STILL_GOES_OUT} Stuur dit naar degene die uw domein beheert.` as const;

export const dkim = translationOfRules<typeof english>()({
  title: 'DKIM',
  rules: {
    'dkim-missing': {
      title: 'Uw mail telt als niet ondertekend, dus een deel kan in de spam belanden.',
      customer:
        'Een handtekening bewijst dat mail van {domain} echt van u is (DKIM). De sleutel “{selector}”, waarmee anderen die controleren, ontbreekt.',
      meanwhile: TO_DOMAIN_KEEPER,
      agent: 'Geen TXT-record op {name} ({status}). Herkomst van de selector {selector}: {origin}.',
      fix: 'Zoek de publieke sleutel van de selector {selector} bij de dienst die de mail ondertekent.\nPubliceer die als TXT-record op {name}.\nVerstuur een testbericht en lees de berichtkop (header).',
      phrases: {
        given: 'opgegeven voor deze controle',
        header: 'genoemd in de DKIM-Signature van een bericht',
        operator: 'opgegeven door de beheerder van dit hulpmiddel',
        provider: 'geraden',
        common: 'geraden',
      },
    },
    'dkim-name-doubled': {
      title: 'Uw mail telt als niet ondertekend, dus een deel kan in de spam belanden.',
      customer:
        'Een handtekening bewijst dat mail van {domain} echt van u is (DKIM). De sleutel ervan staat onder een naam waarin {domain} twee keer voorkomt.',
      meanwhile: TO_DOMAIN_KEEPER,
      agent: 'Een DKIM-sleutel is gevonden op {found}; die hoort op {name}.',
      fix: 'Open het record in het DNS-paneel en vul als naam alleen {short} in.\nHet paneel voegt {domain} zelf toe.\nControleer dan opnieuw.',
    },
    'dkim-not-found': {
      title: 'Uw mail is misschien niet ondertekend, dus een deel kan in de spam belanden.',
      customer:
        'Een handtekening bewijst dat mail van {domain} echt van u is (DKIM). Wij vonden geen sleutel, maar die kan een naam hebben die wij niet kennen.',
      agent:
        'Geen DKIM-sleutel van {domain} op {selectors}, de gebruikelijke meegerekend. Er kan een andere selector bestaan.',
      fix: 'Lees de header DKIM-Signature van een bericht dat vanaf {domain} is verstuurd: s= is de selector.\nControleer opnieuw met die selector.\nIs die header er niet, zet DKIM dan aan op de mailserver en publiceer de sleutel.',
      variants: {
        nothing: {
          customer:
            'Een handtekening bewijst dat mail van {domain} echt van u is (DKIM). Wij vonden geen sleutel, en het kan goed zijn dat die er niet is.',
          agent:
            'Geen DKIM-sleutel van {domain} op {selectors}, de gebruikelijke meegerekend. {name} geeft NXDOMAIN: zeer waarschijnlijk is er geen, al zeggen sommige servers dat ten onrechte.',
          fix: 'Kijk of mail die vanaf {domain} is verstuurd een header DKIM-Signature heeft: s= is de selector. Controleer daarmee opnieuw.\nIs die er niet, zet DKIM dan aan op de mailserver of bij de verzenddienst van {domain}.\nPubliceer het TXT-record dat daar wordt getoond.',
        },
      },
      phrases: { 'any-known': 'elke selector die wij kennen' },
    },
    'dkim-alias-broken': {
      title: 'Uw mail telt misschien als niet ondertekend, dus een deel kan in de spam belanden.',
      customer:
        'Een handtekening bewijst dat mail van {domain} echt van u is (DKIM). De sleutel “{selector}” verwijst naar een andere naam, waar geen sleutel staat.',
      agent:
        '{name} is een CNAME naar {target}, en dat geeft {status}: er is geen sleutel om handtekeningen mee te controleren.',
      fix: 'Kijk in het account van de dienst die de mail verstuurt of DKIM aanstaat voor {domain}.\nVergelijk de CNAME van {name} met wat de dienst toont.\nWordt de dienst niet meer gebruikt, verwijder dan de CNAME.',
      variants: {
        doubled: {
          agent:
            '{name} is een CNAME naar {target}, en dat geeft {status}: het lijkt op {meant} met een domein erachter, dus er is geen sleutel.',
          fix: 'Wijzig de CNAME van {name} in {meant}; in een zonebestand eindigt de naam op een punt.\nVoegt een paneel het domein zelf toe, vul de naam dan in zoals het paneel die wil.\nControleer dan opnieuw.',
        },
      },
      phrases: { loop: 'een kringverwijzing' },
    },
    'dkim-malformed': {
      title: 'De handtekening op uw mail is niet te controleren, dus een deel kan in de spam belanden.',
      customer:
        'Een handtekening bewijst dat mail van {domain} echt van u is (DKIM). De sleutel “{selector}” is beschadigd, dus die telt misschien niet.',
      meanwhile: TO_DOMAIN_KEEPER,
      agent: 'DKIM-sleutel op {name}, teken {character}: {excerpt}. {explanation} Fout: {key}.',
      fix: 'Neem de publieke sleutel van de selector {selector} over van de dienst die de mail ondertekent.\nPubliceer die opnieuw op {name}, zonder extra aanhalingstekens, spaties of backslashes.\nVerstuur een testbericht en lees de berichtkop (header).',
    },
    'dkim-multiple': {
      title: 'De handtekening op uw mail kan mislukken, dus een deel kan in de spam belanden.',
      customer:
        'Een handtekening bewijst dat mail van {domain} echt van u is (DKIM). Er zijn {count} sleutels met de naam “{selector}”, dus die kan mislukken.',
      meanwhile: TO_DOMAIN_KEEPER,
      agent: '{count} TXT-records op {name}; de standaard zegt niet welk telt (RFC 6376 3.6.2.2): {shown}.',
      fix: 'Zoek uit met welke sleutel de mailserver ondertekent.\nHoud dat record op {name} en verwijder de andere.',
      variants: {
        pieces: {
          title:
            'De sleutel van de handtekening op uw mail staat in {count} stukken, dus een deel kan in de spam belanden.',
          customer:
            'Een handtekening bewijst dat mail van {domain} echt van u is (DKIM). De sleutel “{selector}” staat er in {count} stukken, dus die kan mislukken.',
          agent:
            '{count} TXT-records op {name} zijn de stukken van één sleutel: elk moet een string van één record zijn. Gevonden: {shown}.',
          fix: 'Maak van de {count} TXT-records op {name} één record, zoals hier staat.\nEen paneel dat om stukken vraagt, wil ze als strings van één record.\nVerstuur een testbericht en lees de berichtkop (header).',
        },
        remains: {
          title:
            'Naast de sleutel van de handtekening op uw mail staat nog iets anders, dus een deel kan in de spam belanden.',
          customer:
            'Een handtekening bewijst dat mail van {domain} echt van u is (DKIM). Naast de sleutel “{selector}” staat nog iets anders, dus die kan mislukken.',
          agent:
            '{count} TXT-records op {name}, waarvan één een goede sleutel is en de rest geen: dan zegt niets wat telt (RFC 6376 3.6.2.2). Gevonden: {shown}.',
          fix: 'Houd het record met de sleutel op {name}, zoals hier staat, en verwijder de rest.\nVerstuur een testbericht en lees de berichtkop (header).',
        },
      },
    },
    'dkim-revoked': {
      title: 'Uw mail is misschien ondertekend met een ingetrokken sleutel, dus een deel kan in de spam belanden.',
      customer:
        'Een handtekening bewijst dat mail van {domain} echt van u is (DKIM). De sleutel “{selector}” is ingetrokken, dus een handtekening daarmee telt niet.',
      meanwhile: TO_DOMAIN_KEEPER,
      agent: 'De DKIM-sleutel op {name} is ingetrokken (lege p=). Een andere bruikbare sleutel gevonden: {other}.',
      fix: 'Controleer met welke selector de mailserver ondertekent.\nIs dat {selector}, publiceer dan een nieuwe sleutel onder een nieuwe selector en onderteken daarmee.\nIs het een andere, dan hoeft er niets te gebeuren.',
      phrases: { yes: 'ja', no: 'nee' },
    },
    'dkim-weak': {
      title: 'De handtekening op uw mail is zwakker dan zou moeten.',
      customer:
        'Een handtekening bewijst dat mail van {domain} echt van u is (DKIM). De sleutel “{selector}” werkt, maar een langere is veiliger.',
      agent:
        'De RSA-sleutel op {name} heeft {bits} bits; ondertekenaars horen minstens 2048 te gebruiken (RFC 8301 3.2).',
      fix: 'Maak een nieuwe sleutel van 2048 bits onder een nieuwe selector.\nPubliceer die en laat de mailserver er dan mee ondertekenen.\nVerwijder {name} een week later.',
      variants: {
        unusable: {
          title: 'De handtekening op uw mail is te zwak om te tellen, dus een deel kan in de spam belanden.',
          customer:
            'Een handtekening bewijst dat mail van {domain} echt van u is (DKIM). De sleutel “{selector}” is te kort, dus de handtekening telt niet.',
          meanwhile: TO_DOMAIN_KEEPER,
          agent:
            'De RSA-sleutel op {name} heeft {bits} bits; wie controleert, mag niet minder dan 1024 aannemen (RFC 8301 3.2).',
        },
      },
    },
    'dkim-sha1-only': {
      title: 'Uw mail is op een verouderde manier ondertekend, dus een deel kan in de spam belanden.',
      customer:
        'Een handtekening bewijst dat mail van {domain} echt van u is (DKIM). De sleutel “{selector}” staat alleen een methode toe die niet meer telt.',
      meanwhile: TO_DOMAIN_KEEPER,
      agent:
        'De sleutel op {name} heeft alleen h=sha1; sha1 mag niet worden gebruikt, en sha256 wordt dan geweigerd (RFC 8301 3.1).',
      fix: 'Verwijder de tag h=sha1 uit het record op {name}.\nControleer of de mailserver ondertekent met rsa-sha256.',
    },
    'dkim-testing': {
      title: 'De handtekening op uw mail is nog gemarkeerd als test.',
      customer:
        'Een handtekening bewijst dat mail van {domain} echt van u is (DKIM). De sleutel “{selector}” is nog gemarkeerd als test.',
      agent:
        'De sleutel op {name} heeft t=y: ontvangers mogen een mislukte handtekening niet slechter behandelen dan geen.',
      fix: 'Verstuur een testbericht en kijk in de berichtkop (header) of DKIM slaagt.\nVerwijder dan y uit de tag t= van het record op {name}.',
    },
    'dkim-signature-fails': {
      title: 'De handtekening op ons testbericht klopt niet, dus een deel van uw mail kan in de spam belanden.',
      customer:
        'Uw server ondertekent uw mail, maar de handtekening klopt niet (DKIM). Andere servers kunnen uw mail als spam zien.',
      meanwhile: `${STILL_GOES_OUT} Stuur dit naar uw mailprovider.`,
      agent: '{host}: onze eigen controle van de DKIM-handtekening van {signers} is mislukt.',
      fix: 'Vergelijk de sleutel in de DNS met de sleutel waarmee de server ondertekent.\nControleer of niets een bericht verandert nadat het is ondertekend, zoals een voettekst.',
    },
  },
});
