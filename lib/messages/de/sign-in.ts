// What the desk's sign-in page says.
import type * as english from '../en/sign-in.ts';
import { translation } from '../translation.ts';
export const signIn = translation<typeof english.signIn>()({
  title: 'Anmelden',
  forDesk: 'Für den Support von {name}.',
  provider: 'Mit {name} anmelden',
  opens: 'Öffnet {host} und bringt Sie danach hierher zurück.',
  orLocal: 'oder mit einem lokalen Konto',
  name: 'Benutzername',
  password: 'Passwort',
  submit: 'Anmelden',
  busy: 'Anmeldung läuft',
  missing: { name: 'Geben Sie Ihren Benutzernamen ein', password: 'Geben Sie Ihr Passwort ein' },
  noAccount: 'Kein Konto, oder kein Zugang mehr? Fragen Sie die Administration Ihres Supports.',
  aside: {
    title: 'Sie sehen, was der Kunde sieht, mit offenen Belegen.',
    text: 'Sie sehen nie ein Passwort. Der Kunde kennt Ihren Namen und kann Sie jederzeit stoppen. Jeder Blick wird protokolliert.',
    customers: 'Kunden brauchen kein Konto:',
  },
  link: {
    title: 'Ihre erste Anmeldung',
    text: 'Ihr Link öffnet Ihr Konto einmal. Wählen Sie ein Passwort für das nächste Mal.',
    password: 'Neues Passwort',
    hint: 'Mindestens {least} Zeichen. Es wird als Hash aufbewahrt, den niemand zurücklesen kann.',
    submit: 'Speichern und anmelden',
    missing: 'Geben Sie ein Passwort mit mindestens {least} Zeichen ein',
  },
  account: {
    title: 'Ihr Passwort',
    text: 'Ein neues anstelle des jetzigen. Jeder andere Ihrer Browser wird abgemeldet.',
    link: 'Ihr Passwort',
    now: 'Jetziges Passwort',
    fresh: 'Neues Passwort',
    missing: 'Geben Sie das jetzige Passwort ein',
    submit: 'Ändern',
    busy: 'Wird geändert',
    done: 'Geändert. Ihre anderen Browser sind abgemeldet.',
    back: 'Zurück zur Übersicht',
  },
  broken: 'Wir konnten den Server nicht erreichen. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  needsScript: 'Für die Anmeldung ist JavaScript nötig.',
  problems: {
    away: 'Der Anmeldedienst hat nicht geantwortet. Versuchen Sie es noch einmal, oder nehmen Sie ein lokales Konto.',
    refused:
      'Der Anmeldedienst hat Sie nicht hereingelassen, oder es hat zu lange gedauert. Versuchen Sie es noch einmal.',
    'store-away':
      'Die Datenbank ist gerade nicht erreichbar, deshalb kann sich niemand anmelden. Prüfungen laufen weiter. Versuchen Sie es in einer Minute noch einmal; nichts geht verloren.',
    'no-role':
      'Sie sind bekannt, aber keine Ihrer Gruppen darf diesen Support-Bereich verwenden. Fragen Sie die Administration Ihres Supports.',
  },
  out: 'Abmelden',
  signedInAs: 'Angemeldet als {name}',
});
