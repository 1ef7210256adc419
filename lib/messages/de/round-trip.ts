// Sentences of the test message: the offer, what happens, and what came of it.
import type * as english from '../en/round-trip.ts';
import { translation } from '../translation.ts';
export const roundTrip = translation<typeof english.roundTrip>()({
  title: 'Eine Testnachricht senden?',
  offer:
    'Wir senden eine kurze Nachricht von {address} an dieselbe Adresse. Wir suchen sie, und dann entfernen wir sie.',
  nobody: 'Sonst bekommt sie niemand. Es dauert ein paar Sekunden, höchstens eine Minute.',
  yes: 'Ja, eine senden',
  /** On the password step, for whoever cannot send. */
  atOnce: 'Auch eine Testnachricht senden',
  atOnceText:
    'Eine kurze Nachricht von {address} an dieselbe Adresse, wenn die Anmeldung klappt. Wir entfernen sie wieder. Sonst bekommt sie niemand.',
  empty: 'Geben Sie Ihr Passwort ein, oder drücken Sie „Nein, lieber nicht“.',
  send: 'Testnachricht senden',
  no: 'Nein, lieber nicht',
  stop: 'Anhalten',
  stages: {
    checking: 'Wir melden uns bei Ihren Servern an',
    waiting: 'Die Nachricht ist unterwegs. Wir suchen sie in Ihrem Postfach.',
  },
  notSent: {
    password: 'Der Server hat das Passwort nicht angenommen, deshalb wurde nichts gesendet.',
    broken: 'Die Verbindung zu uns brach ab. Falls eine Nachricht hinausging, steht Mailmend in ihrem Betreff.',
    busy: 'Gerade laufen viele Prüfungen. Versuchen Sie es in {seconds} Sekunden noch einmal.',
    refused: 'Wir konnten nicht beginnen. Prüfen Sie zuerst noch einmal Ihre ganze Adresse.',
    stopped: 'Sie haben angehalten. Falls schon eine Nachricht hinausging, steht Mailmend in ihrem Betreff.',
  },
  again: 'Noch einmal versuchen',
  outcome: {
    inbox: 'Die Testnachricht ist angekommen.',
    inboxText: 'Senden und Empfangen funktionieren beide. Sie war nach {seconds} in Ihrem Postfach.',
    junk: 'Die Testnachricht ist in {folder} angekommen.',
    junkText: 'Das Senden funktioniert, aber Ihre eigene Nachricht gilt als Spam. Sie war nach {seconds} dort.',
    missing: 'Die Testnachricht kam in {seconds} nicht an.',
    missingText: 'Der Server hat sie angenommen, aber sie war nicht in {folders}. Vielleicht kommt sie später.',
    unanswered: 'Wir wissen nicht, ob die Nachricht hinausging.',
    unansweredText: 'Der Server gab keine klare Antwort, und nach {seconds} war die Nachricht nicht in {folders}.',
    refused: 'Der Server hat die Testnachricht abgelehnt.',
    refusedText: 'Es wurde nichts gesendet. Warum, sagt der Server in seinen eigenen Worten.',
    brokenOff: 'Die Testnachricht wurde nicht gesendet.',
    brokenOffText: 'Der Server hörte auf zu antworten, bevor er die ganze Nachricht hatte.',
    unknown: 'Wir konnten die Testnachricht nicht zu Ende suchen.',
    unknownText:
      'Der Server hat sie angenommen, aber unsere Sitzung zum Lesen brach ab. Über Ihre E-Mail sagt das nichts.',
  },
  removal: {
    removed: 'Wir haben sie wieder entfernt.',
    'moved-to-trash': 'Wir haben sie in Ihren Papierkorb verschoben.',
    marked:
      'Wir haben sie als gelöscht markiert. Ihr E-Mail-Programm zeigt sie vielleicht noch, bis es Gelöschtes aufräumt.',
    left: 'Wir konnten sie nicht entfernen. Sie können sie selbst löschen.',
    nothing: '',
  },
  way: {
    title: 'Der Weg, den sie nahm',
    handedIn: 'Wir haben sie abgegeben. Die Antwort dauerte {time}.',
    hop: 'Übernommen von {from}',
    hopOurs: 'Übernommen von uns',
    hopUnknown: 'Angenommen',
    after: '{time} später',
    clocks: 'die Uhren gehen verschieden',
    seen: 'Gesehen in {folder}, {time} nach dem Abgeben.',
    encrypted: 'verschlüsselt',
    noted: 'Was der Server vermerkt hat',
  },
  seconds: { none: 'weniger als einer Sekunde', one: '{n} Sekunde', several: '{n} Sekunden' },
});
