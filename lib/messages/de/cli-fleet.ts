// What the commands for many domains say.
import type * as english from '../en/cli-fleet.ts';
import { translation } from '../translation.ts';
export const cliFleet = translation<typeof english.cliFleet>()({
  usageFleet:
    'Aufruf: mailmend fleet add FILE|- | add --zone NAME | remove FILE|- | sweep [--wait] [--ndjson] | status [--json] | changes [--json] | pause | resume',
  usageWorker: 'Aufruf: mailmend worker',
  added: 'Neue Domains: {added}; schon da: {known}.',
  begins: 'Durchlauf {id} beginnt.',
  zoneRead:
    'Zone {zone}: neue Domains: {added}; schon da: {known}; nicht mehr dabei: {left}; Namen, die keine Domain sind: {unusable}.',
  zoneLeft: '{domain} ist nicht mehr in {zone} und damit nicht mehr im Domain-Bestand.',
  zoneFailed: 'Die Zone {zone} war nicht lesbar: {why}. Der Domain-Bestand bleibt, wie er ist.',
  zoneWhy: {
    unreachable: 'kein Nameserver war erreichbar',
    refused: 'der Nameserver hat den Zonentransfer abgelehnt',
    'hung-up': 'der Nameserver hat vor dem Ende aufgelegt',
    'too-slow': 'es hat zu lange gedauert',
    'too-large': 'sie ist größer, als Mailmend annimmt',
    unreadable: 'die Antwort ist kein Transfer dieser Zone',
    unsigned: 'eine Signatur fehlt oder ist falsch; prüfen Sie den Schlüssel und die Uhren',
    'no-secret': 'das Geheimnis ihres Schlüssels fehlt oder ist kein Base64',
    'other-version': 'sie ist ein Katalog einer anderen Version als 2',
  },
  noZone: 'Im Profil steht unter fleet.zones keine Zone {zone}.',
  removed: 'Nicht mehr im Domain-Bestand: {removed}; waren nicht darin: {unknown}.',
  goesOn: 'Durchlauf {id} wurde bei {done} von {domains} Domains unterbrochen: Er geht hier weiter.',
  helps: 'Durchlauf {id} ist unterwegs, {done} von {domains} Domains sind fertig: Dieser Prozess hilft.',
  trouble: 'Der Prozess für den Durchlauf endete mit einem Fehler ({times} in Folge).',
  again: 'Nächster Versuch: {at}.',
  notAgain:
    'Es wird erst wieder versucht, wenn jemand einen Durchlauf beginnt oder die nächste Nacht es tut. Warum, steht in seiner Ausgabe.',
  runs: 'Durchlauf {id} ist unterwegs: {done} von {domains} Domains sind fertig. Mit --wait helfen Sie mit und warten auf das Ende.',
  paused: 'Durchlauf {id} ist angehalten. Setzen Sie ihn fort mit: mailmend fleet resume',
  another: 'Gerade hat ein anderer Durchlauf begonnen: Dieser hilft mit.',
  ended: 'Durchlauf {id}, {state}: {done} von {domains} Domains.',
  none: 'Noch kein Durchlauf. Domains im Bestand: {domains}.',
  states: { running: 'unterwegs', paused: 'angehalten', done: 'fertig' },
  changes: { new: 'neu', mended: 'behoben', cannotCompare: 'nicht vergleichbar' },
  turned: { paused: 'Der Durchlauf ist angehalten.', running: 'Der Durchlauf geht weiter.' },
  notTurned: { paused: 'Es läuft kein Durchlauf.', running: 'Es ist kein Durchlauf angehalten.' },
  usageSweep: 'Aufruf: mailmend sweep FILE|- [--ndjson] [--at-once N]',
  badAtOnce: 'Geben Sie bei --at-once eine Zahl von Domains von 1 bis 64 an.',
  noFile:
    'Die Datei {file} ist nicht lesbar. Nennen Sie eine Datei mit einer Domain pro Zeile, oder - für die Standardeingabe.',
  badLine: 'Zeile {line}: {text}: {why}.',
  why: {
    'not-a-domain': 'das ist keine Domain',
    'bad-label': 'ein Label hat unzulässige Zeichen, oder es sind mehr als zehn',
    'too-long': 'die Zeile ist länger als 1.000 Zeichen',
  },
  summary: '{n} Domains in {seconds} s.',
  verdicts: {
    healthy: 'in Ordnung, soweit zu sehen',
    faults: 'nicht in Ordnung',
    unknown: 'nicht alles war zu sehen',
  },
});
