// What people see, in their words, and the questions that no look from outside can answer.
import type * as english from '../en/symptoms.ts';
import { translation } from '../translation.ts';

export const symptoms = translation<typeof english.symptoms>()({
  names: {
    'password-asked': '‘Het blijft om mijn wachtwoord vragen’',
    'certificate-warning': '‘Het waarschuwt me voor de server of het certificaat’',
    'cannot-send': '‘Ik kan niet verzenden’',
    'mail-missing': '‘Er ontbreekt mail’',
    'one-device-only': '‘Op het ene apparaat werkt het, op het andere niet’',
    'error-message': '‘Ik zie een foutmelding of een code’',
    webform: '‘Mail van het formulier op mijn website komt niet aan’',
  },
  step: 'wat u ziet',
  lead: 'Dit kunnen wij van hieraf niet zien. Uw antwoord helpt ons de oorzaak te vinden.',
  of: 'Vraag {n} van {total}',
  continue: 'Verder',
  skip: 'Ik weet het niet',
  questions: {
    'where-it-fails': {
      title: 'Waar werkt uw mail niet?',
      hint: 'Eén plek betekent één wifi, thuis of op het werk.',
      answers: {
        'this-place-all': 'Op al mijn apparaten, maar op één plek',
        'this-place-one': 'Op één apparaat, en op één plek',
        'one-device': 'Op één apparaat, waar ik ook ben',
        everywhere: 'Op al mijn apparaten, overal',
      },
    },
    'password-changed': {
      title: 'Hebt u kort geleden uw wachtwoord gewijzigd?',
      hint: 'U zelf, of iemand die uw mail beheert.',
      answers: { yes: 'Ja', no: 'Nee' },
    },
    'warning-issuer': {
      title: 'Wie heeft het certificaat in de waarschuwing gemaakt?',
      hint: 'Open de details van de waarschuwing en zoek ‘Verleend door’.',
      answers: {
        antivirus: 'Een virusscanner, zoals Avast, AVG, ESET of Kaspersky',
        other: 'Een andere naam',
      },
    },
    'device-date': {
      title: 'Toont uw apparaat de juiste datum en tijd?',
      hint: 'Kijk ook naar het jaar.',
      answers: { right: 'Ja, ze kloppen', wrong: 'Nee, ze kloppen niet' },
    },
    'sending-port': {
      title: 'Welke poort gebruikt uw mailprogramma om te verzenden?',
      hint: 'Die staat in de instellingen voor uitgaande mail.',
      answers: { '25': '25', '465': '465', '587': '587' },
    },
    'mail-how': {
      title: 'Wat ziet u precies?',
      hint: 'Kies wat het beste past.',
      answers: {
        'new-missing': 'Nieuwe mail komt niet binnen',
        'old-missing': 'Nieuwe mail komt, maar oudere mail is weg',
        'in-junk': 'Goede mail zit in de spammap',
        'other-folder': 'Mail duikt op in een andere map',
        'sent-missing': 'Wat ik verstuur, staat niet bij Verzonden',
        twice: 'Dezelfde mail komt steeds opnieuw',
      },
    },
    'form-sender': {
      title: 'Wie is de afzender van mail uit uw formulier?',
      hint: 'Dat staat in zo’n bericht bij ‘Van’.',
      answers: { visitor: 'De bezoeker, met het eigen adres', own: 'Een adres van mijn domein' },
    },
  },
  webServer: {
    title: 'Weet u op welke server uw website staat?',
    hint: 'We zoeken het zelf op. Alleen achter een proxy, zoals Cloudflare, hebben we uw hulp nodig.',
    label: 'De naam of het adres ervan',
    labelHint: 'Het beheerpaneel van uw webhost toont het, bijvoorbeeld web3.example.com of 203.0.113.7.',
  },
});
