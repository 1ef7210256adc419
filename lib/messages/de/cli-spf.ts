// What `mailmend spf` says: each usage sentence says what to change.
import type * as english from '../en/cli-spf.ts';
import { translation } from '../translation.ts';
export const cliSpf = translation<typeof english.cliSpf>()({
  usage: 'Schreiben Sie: mailmend spf --ip IP --sender ADDRESS [--helo NAME] [--json]',
  unknown: 'Entfernen Sie das, es ist hier keine Option: {option}',
  twice: 'Geben Sie {option} nur einmal an.',
  noValue: 'Fügen Sie hinter {option} einen Wert hinzu.',
  tooLong: 'Kürzen Sie den Wert von {option}. Er hat höchstens {limit} Zeichen.',
  missingIp: 'Ergänzen Sie die Adresse des sendenden Servers, zum Beispiel --ip 192.0.2.1',
  badIp:
    'Schreiben Sie hinter --ip eine vollständige IP-Adresse, zum Beispiel 192.0.2.1 oder 2001:db8::1, nicht dies: {ip}',
  missingSender: 'Ergänzen Sie den Absender, zum Beispiel --sender anna@example.com (oder --sender "" für keinen).',
  badSender:
    'Schreiben Sie den Absender mit einem @, zum Beispiel anna@example.com, oder @example.com für die Domain allein.',
  missingHelo: 'Ergänzen Sie --helo NAME: Ohne Absender wird der Name geprüft, den der Server sich selbst gibt.',
  decided: '{result}, durch {mechanism}',
  undecided: '{result}',
  unknownHelo:
    'Der Eintrag fragt nach dem HELO-Namen, und es wurde keiner angegeben. Deshalb ist das Ergebnis nicht bekannt. Gerechnet wurde mit der Domain des Absenders. Ergänzen Sie --helo NAME',
  explanation: 'Die Domain sagt: {explanation}',
  counts: 'DNS-Abfragen: {lookups}. Davon ohne Ergebnis: {voidLookups}.',
});
