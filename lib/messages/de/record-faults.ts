// What is wrong at one place of a DKIM, DMARC, TLS-RPT or MTA-STS record, by fault key: one sentence each, for whoever looks after the DNS.
import type * as english from '../en/record-faults.ts';
import { translation } from '../translation.ts';

/** Of every list of tags (RFC 6376 3.2). */
const tagFaults = {
  'escaped-semicolon': 'Vor einem Semikolon steht ein Backslash: Er gehört in die Zonendatei, nicht in den Eintrag.',
  quotes: 'Ein Anführungszeichen ist Teil des Eintrags: Entfernen Sie es.',
  'no-equals': 'Hierher gehören ein Name, ein Gleichheitszeichen und ein Wert.',
  'bad-tag-name': 'Der Name vor dem Gleichheitszeichen kann keiner sein.',
  'duplicate-tag': 'Dieses Tag steht zweimal da: Nur eines darf bleiben.',
} as const;

export const dkimFaults = translation<typeof english.dkimFaults>()({
  ...tagFaults,
  'unknown-version': 'Die Version muss genau v=DKIM1 lauten: Prüfende Server übergehen den Eintrag.',
  'version-not-first': 'Das Tag v=DKIM1 muss zuerst kommen: Prüfende Server übergehen den Eintrag.',
  'unknown-key-type': 'Prüfende Server kennen nur k=rsa und k=ed25519 und übergehen jeden anderen Schlüssel.',
  'missing-p': 'Das Tag p= mit dem öffentlichen Schlüssel fehlt.',
  'bad-base64': 'Dieses Zeichen kann in einem Schlüssel nicht stehen.',
  'pem-lines': 'Die erste und letzte Zeile einer Schlüsseldatei („-----BEGIN …“) gehören nicht in den Eintrag.',
  'bad-key':
    'Das ist kein öffentlicher Schlüssel der angegebenen Art: Er ist abgeschnitten, beschädigt oder von anderer Art.',
  'not-for-email': 'Das Tag s= lässt E-Mail aus: Server, die E-Mails prüfen, übergehen den Schlüssel.',
  'no-usable-hash':
    'Das Tag h= erlaubt keinen Hash, der noch verwendet wird: Nur sha256 ist es, also scheitert jede Signatur.',
});

export const dmarcFaults = translation<typeof english.dmarcFaults>()({
  ...tagFaults,
  'bad-p': 'Die Richtlinie muss none, quarantine oder reject lauten.',
  'bad-sp': 'Die Richtlinie für Subdomains muss none, quarantine oder reject lauten.',
  'bad-np': 'Die Richtlinie für Namen, die es nicht gibt, muss none, quarantine oder reject lauten.',
  'bad-adkim': 'Der Wert muss r oder s sein.',
  'bad-aspf': 'Der Wert muss r oder s sein.',
  'bad-t': 'Der Wert muss y oder n sein.',
  'bad-psd': 'Der Wert muss y, n oder u sein.',
  'bad-fo': 'Der Wert muss eines oder mehrere von 0, 1, d und s sein, mit Doppelpunkten dazwischen.',
  'bad-rua': 'Das ist keine Adresse für Berichte.',
  'bad-ruf': 'Das ist keine Adresse für Berichte.',
  'missing-p': 'Die Richtlinie p= fehlt, und es sind keine Berichte erbeten: Der Eintrag sagt nichts.',
  'cut-address': 'Ein Semikolon beendet die Liste der Adressen: Setzen Sie ein Komma dazwischen.',
});

/** What the text of a fault shows beyond its key. */
export const separatorFaults = translation<typeof english.separatorFaults>()({
  comma: 'Hier steht ein Komma, wo ein Semikolon hingehört.',
  blank: 'Zwischen zwei Tags fehlt ein Semikolon.',
});

export const reportUriFaults = translation<typeof english.reportUriFaults>()({
  missing: 'Neben einem Komma fehlt eine Adresse.',
  'no-mailto': 'Die Adresse muss mit „mailto:“ beginnen.',
  slashes: 'Hinter „mailto:“ gehören keine Schrägstriche.',
  exclamation:
    'In einer Adresse darf kein „!“ stehen: Es muss als %21 geschrieben werden, und eine Größe wie „!10m“ gehört weg.',
  scheme: 'An eine Adresse dieser Art gehen keine Berichte.',
  address: 'Das ist keine vollständige E-Mail-Adresse.',
});

export const tlsRptFaults = translation<typeof english.tlsRptFaults>()({
  version: 'er beginnt nicht mit "v=TLSRPTv1;"',
  'no-rua': 'rua= mit einer Adresse für Berichte fehlt',
  'empty-field': 'zwischen zwei Semikolons steht nichts („;;“), das macht den Eintrag unlesbar',
  'rua-twice': 'rua= steht zweimal da',
});

export const mtaStsRecordFaults = translation<typeof english.mtaStsRecordFaults>()({
  version: 'er beginnt nicht mit "v=STSv1;"',
  'no-id': 'id= fehlt',
  'bad-id': 'die id enthält andere Zeichen als Buchstaben und Ziffern',
  'long-id': 'die id ist länger als 32 Buchstaben und Ziffern',
  'id-twice': 'id= steht zweimal da',
  'empty-field': 'zwischen zwei Semikolons steht nichts („;;“), das macht den Eintrag unlesbar',
});

/** Of the policy file. */
export const mtaStsPolicyFaults = translation<typeof english.mtaStsPolicyFaults>()({
  html: 'sie ist eine Webseite, keine Richtlinie',
  version: '"version: STSv1" fehlt',
  mode: '"mode" ist nicht enforce, testing oder none',
  'max-age': '"max_age" fehlt oder ist keine Zahl von Sekunden',
  'max-age-long': '"max_age" ist mehr als 31557600 Sekunden, ein Jahr',
  mx: 'eine Zeile mit "mx" fehlt',
});
