// What is wrong at one place of an SPF record, by fault key: one sentence each, for whoever looks after the DNS.

/**
 * `permerror`: the record does not follow RFC 7208, so receivers give up on the whole of it (RFC 7208 2.6.7).
 * Otherwise the record can be read, but it does not say what its author surely meant.
 */
export const spfFaults = {
  'not-spf1': { permerror: true, text: 'Het record moet beginnen met ‘v=spf1’ en een spatie.' },
  'unknown-mechanism': {
    permerror: true,
    text: 'SPF kent dit woord niet, dus geven ontvangers het hele record op.',
  },
  'ip-version-name': { permerror: true, text: 'SPF schrijft hier ‘ip4:’ of ‘ip6:’, zonder de letter v.' },
  'modifier-with-colon': { permerror: true, text: 'Bij dit woord hoort een isgelijkteken, geen dubbele punt.' },
  'bad-modifier-name': { permerror: true, text: 'De naam voor een isgelijkteken moet met een letter beginnen.' },
  'qualifier-on-modifier': {
    permerror: true,
    text: 'Het teken voor dit woord moet weg: het hoort alleen voor een mechanisme.',
  },
  'qualifier-repeated': { permerror: true, text: 'Voor een woord mag maar één teken staan.' },
  'space-in-term': { permerror: true, text: 'Een spatie splitst dit onderdeel in tweeën: haal de spatie weg.' },
  'missing-space': { permerror: true, text: 'Twee onderdelen lopen in elkaar over: zet er een spatie tussen.' },
  separator: { permerror: true, text: 'Tussen onderdelen staan spaties, geen komma’s of puntkomma’s.' },
  'all-with-extra': { permerror: true, text: 'Het woord ‘all’ staat alleen, met niets erachter.' },
  'domain-missing': { permerror: true, text: 'Hier ontbreekt een domeinnaam.' },
  'domain-without-dot': { permerror: true, text: 'Hier is een volledige domeinnaam met een punt erin nodig.' },
  'domain-is-address': {
    permerror: true,
    text: 'Hier staat een IP-adres: gebruik ‘ip4:’ of ‘ip6:’ voor adressen.',
  },
  'domain-has-port': { permerror: true, text: 'Een poortnummer hoort niet in een SPF-record.' },
  'bad-top-label': { permerror: true, text: 'Het laatste deel van deze domeinnaam kan niet kloppen.' },
  'empty-label': { permerror: true, text: 'In deze domeinnaam staan twee punten met niets ertussen.' },
  'label-too-long': { permerror: true, text: 'Eén deel van deze domeinnaam is langer dan 63 tekens.' },
  'name-too-long': { permerror: true, text: 'Deze domeinnaam is langer dan 253 tekens.' },
  'ip-missing': { permerror: true, text: 'Hier ontbreekt een IP-adres.' },
  'bad-ip4': { permerror: true, text: 'Dit is geen volledig IPv4-adres.' },
  'bad-ip6': { permerror: true, text: 'Dit is geen volledig IPv6-adres.' },
  'ip6-in-ip4': { permerror: true, text: 'Dit is een IPv6-adres: schrijf er ‘ip6:’ voor.' },
  'ip4-in-ip6': { permerror: true, text: 'Dit is een IPv4-adres: schrijf er ‘ip4:’ voor.' },
  'bad-cidr': { permerror: true, text: 'Het getal na de schuine streep is geen mogelijke netwerkgrootte.' },
  'cidr-not-allowed': { permerror: true, text: 'Een schuine streep en een getal horen niet achter dit woord.' },
  'macro-syntax': { permerror: true, text: 'Met een procentteken moet een macro beginnen, zoals ‘%{i}’.' },
  'macro-unknown-letter': { permerror: true, text: 'SPF heeft geen macro met deze letter.' },
  'macro-zero': { permerror: true, text: 'Het getal in een macro moet 1 of meer zijn.' },
  'macro-explanation-only': { permerror: true, text: 'Deze macro mag alleen in een uitlegtekst (exp) staan.' },
  'duplicate-redirect': { permerror: true, text: 'Het woord ‘redirect’ mag maar één keer in een record staan.' },
  'duplicate-exp': { permerror: true, text: 'Het woord ‘exp’ mag maar één keer in een record staan.' },
  'smart-quotes': { permerror: true, text: 'Er is een gekruld aanhalingsteken in het record geplakt.' },
  'quotation-mark': { permerror: true, text: 'Er staat een aanhalingsteken in het record: haal het weg.' },
  'dash-lookalike': { permerror: true, text: 'Dit is een lange streep: typ in plaats daarvan een gewoon minteken.' },
  'invisible-character': { permerror: true, text: 'Er is een onzichtbaar teken in het record geplakt.' },
  'control-character': {
    permerror: true,
    text: 'Er staat een tab, een regeleinde of een ander besturingsteken in het record.',
  },
  'non-ascii': {
    permerror: true,
    text: 'In een SPF-record mogen alleen gewone Engelse letters, cijfers en leestekens staan.',
  },
  'mechanism-with-equals': {
    permerror: false,
    text: 'Ontvangers negeren dit onderdeel: schrijf een dubbele punt, geen isgelijkteken.',
  },
  'list-in-domain': {
    permerror: false,
    text: 'Er staan twee namen in één onderdeel: elke naam heeft een eigen nodig.',
  },
  'missing-space-in-domain': {
    permerror: false,
    text: 'Aan deze naam lijkt een ander onderdeel vast te zitten: zet er een spatie tussen.',
  },
  'second-version': { permerror: false, text: '‘v=spf1’ hoort alleen aan het begin van het record.' },
  'address-in-domain': { permerror: false, text: 'Hier hoort een domeinnaam, geen e-mailadres.' },
  'scheme-in-domain': { permerror: false, text: 'Hier hoort een domeinnaam, geen webadres.' },
} as const satisfies Record<string, { permerror: boolean; text: string }>;
