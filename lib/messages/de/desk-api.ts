// What programs and pages read when the help desk's routes cannot do what they ask.
import type * as english from '../en/desk-api.ts';
import { translation } from '../translation.ts';
export const deskApi = translation<typeof english.deskApi>()({
  signIn: 'Melden Sie sich beim Support an, oder senden Sie ein Token.',
  notAllowed: 'Dieses Konto oder Token darf das nicht.',
  wrongSignIn: 'Name und Passwort passen nicht zusammen. Prüfen Sie beides und versuchen Sie es noch einmal.',
  tooManySignIns: 'Zu viele Versuche. Versuchen Sie es in {seconds} Sekunden noch einmal.',
  badPassword: 'Wählen Sie ein Passwort mit mindestens {least} Zeichen.',
  wrongPassword: 'Das jetzige Passwort passt nicht. Geben Sie es noch einmal ein.',
  noPassword: 'Dieses Konto hat kein eigenes Passwort: Es öffnet sich mit einem Link oder mit Ihrem Anmeldedienst.',
  usedLink: 'Dieser Link wurde schon verwendet oder ist zu alt. Bitten Sie Ihre Administration um einen neuen.',
  badName: "Schreiben Sie einen Namen aus Buchstaben, Ziffern, Leerzeichen und . @ _ ' -, höchstens 64 Zeichen.",
  nameTaken: 'Diesen Namen hat schon jemand. Nehmen Sie einen anderen.',
  noAgent: 'Dieses Konto gibt es nicht.',
  ownAccount:
    'Sie können Ihr eigenes Konto nicht sperren und ihm Admin nicht nehmen. Bitten Sie jemand anderen mit Admin-Rechten.',
  noGuide: 'Diese Anleitung gibt es nicht.',
  noStep: 'Diese Anleitung gibt es nicht, oder sie hat diesen Schritt nicht.',
  noToken: 'Dieses Token gibt es nicht, oder es wurde schon zurückgenommen.',
  noSession: 'Diese Sitzung gibt es nicht. Vielleicht ist sie beendet.',
  noCode: 'Diesen Code gibt es nicht. Lassen Sie ihn noch einmal vorlesen.',
  tooManyCodes: 'Fünf Codes haben nicht gepasst. Versuchen Sie es in {seconds} Sekunden noch einmal.',
  tooMuchInSession: 'Diese Sitzung fasst gerade nicht mehr. Versuchen Sie es in {seconds} Sekunden noch einmal.',
  tooManySessions: 'Sie haben schon oft um Hilfe gebeten. Versuchen Sie es in {seconds} Sekunden noch einmal.',
  badAction: 'Diese Aktion ist nicht lesbar: {problem}.',
  badMember: 'Senden Sie "{field}" so, wie es in der Dokumentation steht: {problem}.',
  noKey:
    'Dieser Schlüssel ist unbekannt, verbraucht oder zu alt. Prüfen Sie noch einmal, dann bekommen Sie einen neuen.',
  notYours: 'Hier hilft schon ein anderer Agent. Sie können mitlesen.',
  nothingToCheck: 'In dieser Sitzung wurde noch nichts geprüft, es gibt also nichts noch einmal zu prüfen.',
  noQuery: 'Senden Sie eine Domain, eine Adresse, den Code, den ein Kunde vorliest, oder den Link zu einem Bericht.',
  noDomain: 'Das ist keine Domain, an die E-Mails gehen können.',
  noCheck: 'Diese Prüfung gibt es nicht oder nicht mehr.',
  noCase: 'Diesen Fall gibt es nicht oder nicht mehr.',
  liveCase: 'Die Hilfe läuft noch. Das geht, wenn sie beendet ist.',
  noDays: 'Senden Sie eine Zahl von Tagen zwischen 1 und 14.',
  busy: 'Gerade laufen viele Prüfungen. Versuchen Sie es gleich noch einmal.',
});

export const storeApi = translation<typeof english.storeApi>()({
  away: 'Die Datenbank ist gerade nicht erreichbar. Prüfungen laufen weiter; was aufbewahrt und geteilt ist, kommt mit ihr wieder.',
});
