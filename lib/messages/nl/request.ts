// What a caller reads when a request cannot be used, and when a run ends early: each sentence says what to change.
import type * as english from '../en/request.ts';
import { translation } from '../translation.ts';
export const request = translation<typeof english.request>()({
  'not-json': 'Stuur het verzoek als JSON, met de header Content-Type: application/json.',
  'too-large': 'Stuur een kleiner verzoek. Het mag hoogstens {limit} bytes bevatten.',
  'not-an-object': 'Stuur een JSON-object met het veld "address" of "domain".',
  'unknown-member':
    'Gebruik alleen deze velden: address, domain, password, selectors, header, confirmedHosts, confirmedUsernames, passwordOnlyTo, tryLocalPart, testMessage, again, symptom, answers, webServer, only, doors, session.',
  'address-or-domain': 'Stuur "address" of "domain", niet allebei en niet geen van beide.',
  'not-text': 'Stuur "{field}" als tekst.',
  'not-a-boolean': 'Stuur "{field}" als true of false.',
  'not-a-list': 'Stuur "{field}" als een lijst van teksten.',
  'list-too-long': 'Stuur hoogstens {limit} waarden in "{field}".',
  'password-too-long': 'Gebruik een wachtwoord van hoogstens {limit} tekens.',
  'password-with-nul': 'Typ het wachtwoord opnieuw. Er staat een teken in dat geen mailserver kan aannemen.',
  'password-without-address': 'Stuur bij het wachtwoord het hele adres. Een domein alleen heeft geen mailbox.',
  'test-message-without-password': 'Stuur ook het wachtwoord. Een testbericht kan alleen weg na inloggen.',
  'unknown-symptom': 'Stuur een van deze als "symptom": {symptoms}.',
  'unknown-question': 'Stuur "answers" als een object met deze vragen: {questions}.',
  'unknown-answer': 'Beantwoord "{question}" met een van deze: {answers}.',
  'web-server-without-webform': 'Stuur "webServer" alleen met "webform" als "symptom".',
  'header-without-signature':
    'Plak een berichtkop met een DKIM-Signature, of dat veld alleen. Heeft uw mail er geen, dan is ze niet ondertekend.',
  'header-of-others': 'Plak de kop van een bericht van {domain}. Dit bericht is ondertekend door {others}.',
  'unnamed-hosts':
    'Bevestig hoogstens één host die door niets bij {domain} wordt genoemd. Deze worden daar niet genoemd: {hosts}.',
  'bad-username':
    'Bevestig een gebruikersnaam zoals de gepubliceerde instellingen hem schrijven: hoogstens 320 tekens, en geen besturingstekens.',
  'unknown-rule': 'Gebruik ids van bevindingen in "only". Geen daarvan heet "{id}".',
  'no-rule': 'Noem ten minste één bevinding in "only", of laat het weg om alles te controleren.',
  'unknown-port': 'Gebruik een poort die mailprogramma’s gebruiken: 993, 143, 995, 110, 465 of 587, niet {port}.',
  'unknown-protocol': 'Stuur "pop" als "protocol", of laat het weg voor IMAP.',
  'not-hosted': 'Er zijn hier geen instellingen voor {domain}.',
  'not-yet':
    'Van de servers van {domain} was in de afgelopen 24 uur niet te zien dat ze werken. Probeer het later opnieuw.',
  unknown: 'Of er instellingen zijn voor {domain}, is nu niet bekend. Probeer het zo opnieuw.',
  'no-pop': 'Er is geen POP voor {domain}. Laat "protocol" weg voor IMAP.',
  'no-article': 'Er is geen artikel met deze naam.',
  'other-origin': 'Gebruik deze dienst vanaf de eigen pagina’s ervan, of zonder browser.',
  busy: 'Er lopen nu veel controles. Probeer het over {seconds} seconden opnieuw.',
  'too-many': 'U hebt veel controles gestart. Probeer het over {seconds} seconden opnieuw.',
  cancelled: 'De controle is gestopt.',
  restarting: 'De dienst wordt opnieuw gestart, dus is de controle gestopt. Controleer over een minuut opnieuw.',
});
