// What is wrong at one place of a DKIM, DMARC, TLS-RPT or MTA-STS record, by fault key: one sentence each, for whoever looks after the DNS.
import type * as english from '../en/record-faults.ts';
import { translation } from '../translation.ts';

/** Of every list of tags (RFC 6376 3.2). */
const tagFaults = {
  'escaped-semicolon': 'Er staat een backslash voor een puntkomma: die hoort in het zonebestand, niet in het record.',
  quotes: 'Er staat een aanhalingsteken in het record: haal het weg.',
  'no-equals': 'Hier horen een naam, een isgelijkteken en een waarde.',
  'bad-tag-name': 'De naam voor het isgelijkteken kan er geen zijn.',
  'duplicate-tag': 'Deze tag staat er twee keer: er mag er maar één blijven.',
} as const;

export const dkimFaults = translation<typeof english.dkimFaults>()({
  ...tagFaults,
  'unknown-version': 'De versie moet precies v=DKIM1 zijn: wie de handtekening controleert, negeert het record.',
  'version-not-first': 'De tag v=DKIM1 moet vooraan staan: wie de handtekening controleert, negeert het record.',
  'unknown-key-type': 'Wie handtekeningen controleert, kent alleen k=rsa en k=ed25519, en negeert elke andere sleutel.',
  'missing-p': 'De tag p= met de openbare sleutel ontbreekt.',
  'bad-base64': 'Dit teken kan niet in een sleutel staan.',
  'pem-lines': 'De eerste en laatste regel van een sleutelbestand (‘-----BEGIN …’) horen niet in het record.',
  'bad-key':
    'Dit is geen openbare sleutel van het opgegeven type: hij is afgekapt, beschadigd of van een andere soort.',
  'not-for-email': 'De tag s= laat e-mail weg: wie mail controleert, negeert de sleutel.',
  'no-usable-hash':
    'De tag h= staat geen hash toe die nog wordt gebruikt: dat is alleen sha256, dus mislukt elke handtekening.',
});

export const dmarcFaults = translation<typeof english.dmarcFaults>()({
  ...tagFaults,
  'bad-p': 'Het beleid moet none, quarantine of reject zijn.',
  'bad-sp': 'Het beleid voor subdomeinen moet none, quarantine of reject zijn.',
  'bad-np': 'Het beleid voor namen die niet bestaan, moet none, quarantine of reject zijn.',
  'bad-adkim': 'De waarde moet r of s zijn.',
  'bad-aspf': 'De waarde moet r of s zijn.',
  'bad-t': 'De waarde moet y of n zijn.',
  'bad-psd': 'De waarde moet y, n of u zijn.',
  'bad-fo': 'De waarde moet een of meer van 0, 1, d en s zijn, met dubbele punten ertussen.',
  'bad-rua': 'Dit is geen adres voor rapporten.',
  'bad-ruf': 'Dit is geen adres voor rapporten.',
  'missing-p': 'Het beleid p= ontbreekt, en er wordt niet om rapporten gevraagd: het record zegt niets.',
  'cut-address': 'Een puntkomma beëindigt de lijst van adressen: zet er een komma tussen.',
});

/** What the text of a fault shows beyond its key. */
export const separatorFaults = translation<typeof english.separatorFaults>()({
  comma: 'Er staat een komma waar een puntkomma hoort.',
  blank: 'Tussen twee tags ontbreekt een puntkomma.',
});

export const reportUriFaults = translation<typeof english.reportUriFaults>()({
  missing: 'Naast een komma ontbreekt een adres.',
  'no-mailto': 'Het adres moet beginnen met ‘mailto:’.',
  slashes: 'Achter ‘mailto:’ horen geen schuine strepen.',
  exclamation: 'In een adres mag geen ‘!’ staan: schrijf het als %21, en laat een grootte zoals ‘!10m’ weg.',
  scheme: 'Naar een adres van deze soort gaan geen rapporten.',
  address: 'Dit is geen volledig e-mailadres.',
});

export const tlsRptFaults = translation<typeof english.tlsRptFaults>()({
  version: 'het begint niet met "v=TLSRPTv1;"',
  'no-rua': 'rua= met een adres voor rapporten ontbreekt',
  'empty-field': 'er staat niets tussen twee puntkomma’s (‘;;’), en dat maakt het record onleesbaar',
  'rua-twice': 'rua= staat er twee keer',
});

export const mtaStsRecordFaults = translation<typeof english.mtaStsRecordFaults>()({
  version: 'het begint niet met "v=STSv1;"',
  'no-id': 'id= ontbreekt',
  'bad-id': 'de id bevat andere tekens dan letters en cijfers',
  'long-id': 'de id is langer dan 32 letters en cijfers',
  'id-twice': 'id= staat er twee keer',
  'empty-field': 'er staat niets tussen twee puntkomma’s (‘;;’), en dat maakt het record onleesbaar',
});

/** Of the policy file. */
export const mtaStsPolicyFaults = translation<typeof english.mtaStsPolicyFaults>()({
  html: 'het is een webpagina, geen beleid',
  version: '"version: STSv1" ontbreekt',
  mode: '"mode" is niet enforce, testing of none',
  'max-age': '"max_age" ontbreekt of is geen aantal seconden',
  'max-age-long': '"max_age" is meer dan 31557600 seconden, een jaar',
  mx: 'een regel met "mx" ontbreekt',
});
