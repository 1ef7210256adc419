// What is wrong at one place of an SPF record, by fault key: one sentence each, for whoever looks after the DNS.

/**
 * `permerror`: the record does not follow RFC 7208, so receivers give up on the whole of it (RFC 7208 2.6.7).
 * Otherwise the record can be read, but it does not say what its author surely meant.
 */
export const spfFaults = {
  'not-spf1': { permerror: true, text: 'Der Eintrag muss mit „v=spf1“ und einem Leerzeichen beginnen.' },
  'unknown-mechanism': {
    permerror: true,
    text: 'SPF kennt dieses Wort nicht, deshalb verwerfen Empfänger den ganzen Eintrag.',
  },
  'ip-version-name': { permerror: true, text: 'SPF schreibt hier „ip4:“ oder „ip6:“, ohne den Buchstaben v.' },
  'modifier-with-colon': { permerror: true, text: 'Zu diesem Wort gehört ein Gleichheitszeichen, kein Doppelpunkt.' },
  'bad-modifier-name': {
    permerror: true,
    text: 'Der Name vor einem Gleichheitszeichen muss mit einem Buchstaben beginnen.',
  },
  'qualifier-on-modifier': {
    permerror: true,
    text: 'Das Zeichen vor diesem Wort muss weg: Es gehört nur vor einen Mechanismus.',
  },
  'qualifier-repeated': { permerror: true, text: 'Vor einem Wort darf nur ein Zeichen stehen.' },
  'space-in-term': {
    permerror: true,
    text: 'Ein Leerzeichen teilt diese Angabe in zwei: Entfernen Sie das Leerzeichen.',
  },
  'missing-space': { permerror: true, text: 'Zwei Angaben laufen ineinander: Setzen Sie ein Leerzeichen dazwischen.' },
  separator: {
    permerror: true,
    text: 'Angaben werden durch Leerzeichen getrennt, nicht durch Kommas oder Semikolons.',
  },
  'all-with-extra': { permerror: true, text: 'Das Wort „all“ steht allein, ohne etwas dahinter.' },
  'domain-missing': { permerror: true, text: 'Hier fehlt ein Domainname.' },
  'domain-without-dot': { permerror: true, text: 'Hier ist ein vollständiger Domainname mit einem Punkt nötig.' },
  'domain-is-address': {
    permerror: true,
    text: 'Hier steht eine IP-Adresse: Verwenden Sie für Adressen „ip4:“ oder „ip6:“.',
  },
  'domain-has-port': { permerror: true, text: 'Eine Portnummer gehört nicht in einen SPF-Eintrag.' },
  'bad-top-label': { permerror: true, text: 'Der letzte Teil dieses Domainnamens kann nicht stimmen.' },
  'empty-label': { permerror: true, text: 'Dieser Domainname hat zwei Punkte, zwischen denen nichts steht.' },
  'label-too-long': { permerror: true, text: 'Ein Teil dieses Domainnamens ist länger als 63 Zeichen.' },
  'name-too-long': { permerror: true, text: 'Dieser Domainname ist länger als 253 Zeichen.' },
  'ip-missing': { permerror: true, text: 'Hier fehlt eine IP-Adresse.' },
  'bad-ip4': { permerror: true, text: 'Das ist keine vollständige IPv4-Adresse.' },
  'bad-ip6': { permerror: true, text: 'Das ist keine vollständige IPv6-Adresse.' },
  'ip6-in-ip4': { permerror: true, text: 'Das ist eine IPv6-Adresse: Schreiben Sie „ip6:“ davor.' },
  'ip4-in-ip6': { permerror: true, text: 'Das ist eine IPv4-Adresse: Schreiben Sie „ip4:“ davor.' },
  'bad-cidr': { permerror: true, text: 'Die Zahl nach dem Schrägstrich ist keine mögliche Netzgröße.' },
  'cidr-not-allowed': { permerror: true, text: 'Schrägstrich und Zahl gehören nicht hinter dieses Wort.' },
  'macro-syntax': { permerror: true, text: 'Ein Prozentzeichen muss ein Makro beginnen, zum Beispiel „%{i}“.' },
  'macro-unknown-letter': { permerror: true, text: 'SPF hat kein Makro mit diesem Buchstaben.' },
  'macro-zero': { permerror: true, text: 'Die Zahl in einem Makro muss 1 oder größer sein.' },
  'macro-explanation-only': { permerror: true, text: 'Dieses Makro darf nur in einem Erklärungstext stehen.' },
  'duplicate-redirect': { permerror: true, text: 'Das Wort „redirect“ darf in einem Eintrag nur einmal stehen.' },
  'duplicate-exp': { permerror: true, text: 'Das Wort „exp“ darf in einem Eintrag nur einmal stehen.' },
  'smart-quotes': { permerror: true, text: 'Ein typografisches Anführungszeichen wurde in den Eintrag eingefügt.' },
  'quotation-mark': { permerror: true, text: 'Ein Anführungszeichen ist Teil des Eintrags: Entfernen Sie es.' },
  'dash-lookalike': {
    permerror: true,
    text: 'Das ist ein langer Strich: Schreiben Sie stattdessen ein einfaches Minuszeichen.',
  },
  'invisible-character': { permerror: true, text: 'Ein unsichtbares Zeichen wurde in den Eintrag eingefügt.' },
  'control-character': {
    permerror: true,
    text: 'Im Eintrag steht ein Tabulator, ein Zeilenumbruch oder ein anderes Steuerzeichen.',
  },
  'non-ascii': {
    permerror: true,
    text: 'In einem SPF-Eintrag dürfen nur einfache englische Buchstaben, Ziffern und Zeichen stehen.',
  },
  'mechanism-with-equals': {
    permerror: false,
    text: 'Empfänger übergehen diese Angabe: Schreiben Sie einen Doppelpunkt, kein Gleichheitszeichen.',
  },
  'list-in-domain': { permerror: false, text: 'In einer Angabe stehen zwei Namen: Jeder braucht eine eigene Angabe.' },
  'missing-space-in-domain': {
    permerror: false,
    text: 'An diesem Namen klebt anscheinend eine weitere Angabe: Setzen Sie ein Leerzeichen dazwischen.',
  },
  'second-version': { permerror: false, text: '„v=spf1“ gehört nur an den Anfang des Eintrags.' },
  'address-in-domain': { permerror: false, text: 'Hierher gehört ein Domainname, keine E-Mail-Adresse.' },
  'scheme-in-domain': { permerror: false, text: 'Hierher gehört ein Domainname, keine Webadresse.' },
} as const satisfies Record<string, { permerror: boolean; text: string }>;
