// What `mailmend spf` says: each usage sentence says what to change.
import type * as english from '../en/cli-spf.ts';
import { translation } from '../translation.ts';
export const cliSpf = translation<typeof english.cliSpf>()({
  usage: 'Schrijf: mailmend spf --ip IP --sender ADDRESS [--helo NAME] [--json]',
  unknown: 'Haal dit weg, het is hier geen optie: {option}',
  twice: 'Geef {option} maar één keer.',
  noValue: 'Zet een waarde achter {option}.',
  tooLong: 'Maak de waarde van {option} korter. Ze heeft hoogstens {limit} tekens.',
  missingIp: 'Voeg het adres van de verzendende server toe, zoals --ip 192.0.2.1',
  badIp: 'Schrijf een volledig IP-adres achter --ip, zoals 192.0.2.1 of 2001:db8::1, en niet: {ip}',
  missingSender: 'Voeg de afzender toe, zoals --sender anna@example.com (of --sender "" voor geen).',
  badSender: 'Schrijf de afzender met een @, zoals anna@example.com, of @example.com voor het domein alleen.',
  missingHelo: 'Voeg --helo NAME toe: zonder afzender wordt de naam gecontroleerd die de server zichzelf geeft.',
  decided: '{result}, door {mechanism}',
  undecided: '{result}',
  unknownHelo:
    'Het record vraagt om de HELO-naam, en die is niet gegeven, dus dit is niet te weten. Het is uitgerekend met het domein van de afzender. Voeg toe: --helo NAME',
  explanation: 'Het domein zegt: {explanation}',
  counts: 'DNS-opvragingen: {lookups}. Opvragingen die niets vonden: {voidLookups}.',
});
