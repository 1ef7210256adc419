// What the commands for many domains say.
import type * as english from '../en/cli-fleet.ts';
import { translation } from '../translation.ts';
export const cliFleet = translation<typeof english.cliFleet>()({
  usageFleet:
    'Gebruik: mailmend fleet add FILE|- | add --zone NAME | remove FILE|- | sweep [--wait] [--ndjson] | status [--json] | changes [--json] | pause | resume',
  usageWorker: 'Gebruik: mailmend worker',
  added: 'Nieuwe domeinen: {added}; er al: {known}.',
  begins: 'Ronde {id} begint.',
  zoneRead:
    'Zone {zone}: nieuwe domeinen: {added}; er al: {known}; weggegaan: {left}; namen die geen domein zijn: {unusable}.',
  zoneLeft: '{domain} staat niet meer in {zone}, en dus niet meer in de domeinlijst.',
  zoneFailed: 'De zone {zone} was niet te lezen: {why}. De domeinlijst blijft zoals ze is.',
  zoneWhy: {
    unreachable: 'geen nameserver was te bereiken',
    refused: 'de nameserver weigerde de zoneoverdracht',
    'hung-up': 'de nameserver hing voor het einde op',
    'too-slow': 'het duurde te lang',
    'too-large': 'ze is groter dan Mailmend aanneemt',
    unreadable: 'het antwoord is geen overdracht van deze zone',
    unsigned: 'een handtekening ontbreekt of klopt niet; bekijk de sleutel en de klokken',
    'no-secret': 'het geheim van de sleutel ontbreekt, of is geen base64',
    'other-version': 'het is een catalogus van een andere versie dan 2',
  },
  noZone: 'Het profiel heeft geen zone {zone} in fleet.zones.',
  removed: 'Niet meer in de domeinlijst: {removed}; stonden er niet in: {unknown}.',
  goesOn: 'Ronde {id} werd onderbroken bij {done} van {domains} domeinen: ze gaat hier verder.',
  helps: 'Ronde {id} loopt, {done} van {domains} domeinen zijn klaar: dit proces helpt mee.',
  trouble: 'Het proces dat de ronde doet, eindigde met een fout ({times} keer op rij).',
  again: 'Volgende poging: {at}.',
  notAgain:
    'Het wordt pas opnieuw geprobeerd als iemand een ronde begint, of als de volgende nacht dat doet. Waarom staat in de uitvoer ervan.',
  runs: 'Ronde {id} loopt: {done} van {domains} domeinen zijn klaar. Geef --wait om mee te helpen en op het einde te wachten.',
  paused: 'Ronde {id} is gepauzeerd. Hervat haar met: mailmend fleet resume',
  another: 'Er is net een andere ronde begonnen: deze helpt mee.',
  ended: 'Ronde {id}, {state}: {done} van {domains} domeinen.',
  none: 'Nog geen ronde. Domeinen in de lijst: {domains}.',
  states: { running: 'bezig', paused: 'gepauzeerd', done: 'klaar' },
  changes: { new: 'nieuw', mended: 'hersteld', cannotCompare: 'niet te vergelijken' },
  turned: { paused: 'De ronde is gepauzeerd.', running: 'De ronde gaat verder.' },
  notTurned: { paused: 'Er loopt geen ronde.', running: 'Er is geen ronde gepauzeerd.' },
  usageSweep: 'Gebruik: mailmend sweep FILE|- [--ndjson] [--at-once N]',
  badAtOnce: 'Geef bij --at-once een aantal domeinen van 1 tot en met 64.',
  noFile:
    'Het bestand {file} is niet te lezen. Noem een bestand met één domein per regel, of - voor de standaardinvoer.',
  badLine: 'Regel {line}: {text}: {why}.',
  why: {
    'not-a-domain': 'dit is geen domein',
    'bad-label': 'een label heeft vreemde tekens, of het zijn er meer dan tien',
    'too-long': 'de regel is langer dan 1.000 tekens',
  },
  summary: '{n} domeinen in {seconds} s.',
  verdicts: {
    healthy: 'in orde, voor zover te zien',
    faults: 'vraagt aandacht',
    unknown: 'niet alles was te bekijken',
  },
});
