// What a caller reads when a request cannot be used, and when a run ends early: each sentence says what to change.
import type * as english from '../en/request.ts';
import { translation } from '../translation.ts';
export const request = translation<typeof english.request>()({
  'not-json': 'Senden Sie die Anfrage als JSON, mit dem Header Content-Type: application/json.',
  'too-large': 'Senden Sie eine kleinere Anfrage. Sie darf höchstens {limit} Bytes enthalten.',
  'not-an-object': 'Senden Sie ein JSON-Objekt mit "address" oder "domain".',
  'unknown-member':
    'Verwenden Sie nur diese Felder: address, domain, password, selectors, header, confirmedHosts, confirmedUsernames, passwordOnlyTo, tryLocalPart, testMessage, again, symptom, answers, webServer, only, doors, session.',
  'address-or-domain': 'Senden Sie entweder "address" oder "domain", nicht beides und nicht keines.',
  'not-text': 'Senden Sie "{field}" als Text.',
  'not-a-boolean': 'Senden Sie "{field}" als true oder false.',
  'not-a-list': 'Senden Sie "{field}" als Liste von Texten.',
  'list-too-long': 'Senden Sie höchstens {limit} Einträge in "{field}".',
  'password-too-long': 'Verwenden Sie ein Passwort mit höchstens {limit} Zeichen.',
  'password-with-nul':
    'Geben Sie das Passwort noch einmal ein. Es enthält ein Zeichen, das kein Mailserver annehmen kann.',
  'password-without-address': 'Senden Sie zum Passwort die ganze Adresse. Eine Domain allein hat kein Postfach.',
  'test-message-without-password':
    'Senden Sie auch das Passwort. Eine Testnachricht kann nur mit einer Anmeldung hinausgehen.',
  'unknown-symptom': 'Senden Sie eines davon als "symptom": {symptoms}.',
  'unknown-question': 'Senden Sie "answers" als Objekt mit diesen Fragen: {questions}.',
  'unknown-answer': 'Beantworten Sie "{question}" mit einem davon: {answers}.',
  'web-server-without-webform': 'Senden Sie "webServer" nur mit "webform" als "symptom".',
  'header-without-signature':
    'Fügen Sie Kopfzeilen ein, die eine DKIM-Signature enthalten, oder nur dieses Feld. Hat Ihre E-Mail keine, ist sie nicht signiert.',
  'header-of-others': 'Fügen Sie die Kopfzeilen einer E-Mail von {domain} ein. Diese hier wurde signiert von {others}.',
  'unnamed-hosts': 'Bestätigen Sie höchstens einen Server, den nichts bei {domain} nennt. Dort nicht genannt: {hosts}.',
  'bad-username':
    'Bestätigen Sie einen Benutzernamen so, wie die veröffentlichten Einstellungen ihn schreiben: höchstens 320 Zeichen und keine Steuerzeichen.',
  'unknown-rule': 'Verwenden Sie in "only" IDs von Befunden. Keiner heißt „{id}“.',
  'no-rule': 'Nennen Sie in "only" mindestens einen Befund, oder lassen Sie es weg, um alles zu prüfen.',
  'unknown-port':
    'Verwenden Sie einen Port, den E-Mail-Programme verwenden: 993, 143, 995, 110, 465 oder 587, nicht {port}.',
  'unknown-protocol': 'Senden Sie "pop" als "protocol", oder lassen Sie es für IMAP weg.',
  'not-hosted': 'Für {domain} gibt es hier keine Einstellungen.',
  'not-yet':
    'Bei den Servern von {domain} war in den letzten 24 Stunden nicht zu sehen, dass sie funktionieren. Versuchen Sie es später noch einmal.',
  unknown: 'Ob es für {domain} Einstellungen gibt, ist gerade nicht bekannt. Versuchen Sie es gleich noch einmal.',
  'no-pop': 'Für {domain} gibt es kein POP. Lassen Sie "protocol" für IMAP weg.',
  'no-article': 'Einen Artikel mit diesem Namen gibt es nicht.',
  'other-origin': 'Verwenden Sie diesen Dienst von seinen eigenen Seiten aus oder ohne Browser.',
  busy: 'Gerade laufen viele Prüfungen. Versuchen Sie es in {seconds} Sekunden noch einmal.',
  'too-many': 'Sie haben viele Prüfungen gestartet. Versuchen Sie es in {seconds} Sekunden noch einmal.',
  cancelled: 'Die Prüfung wurde angehalten.',
  restarting:
    'Der Dienst wird gerade neu gestartet, deshalb wurde die Prüfung angehalten. Prüfen Sie in einer Minute noch einmal.',
});
