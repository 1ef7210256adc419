// What people see, in their words, and the questions that no look from outside can answer.
import type * as english from '../en/symptoms.ts';
import { translation } from '../translation.ts';

export const symptoms = translation<typeof english.symptoms>()({
  names: {
    'password-asked': '„Es fragt immer wieder nach meinem Passwort“',
    'certificate-warning': '„Es warnt mich vor dem Server oder seinem Zertifikat“',
    'cannot-send': '„Ich kann nicht senden“',
    'mail-missing': '„Es fehlen E-Mails“',
    'one-device-only': '„Auf einem Gerät geht es, auf dem anderen nicht“',
    'error-message': '„Ich sehe eine Fehlermeldung oder einen Code“',
    webform: '„E-Mails vom Formular meiner Website kommen nicht an“',
  },
  step: 'was Sie sehen',
  lead: 'Das können wir von hier aus nicht sehen. Ihre Antwort hilft uns, die Ursache zu finden.',
  of: 'Frage {n} von {total}',
  continue: 'Weiter',
  skip: 'Ich weiß es nicht',
  questions: {
    'where-it-fails': {
      title: 'Wo funktioniert Ihre E-Mail nicht?',
      hint: 'Ein Ort heißt: ein WLAN, zu Hause oder bei der Arbeit.',
      answers: {
        'this-place-all': 'Auf allen meinen Geräten, aber nur an einem Ort',
        'this-place-one': 'Auf einem Gerät und nur an einem Ort',
        'one-device': 'Auf einem Gerät, egal wo ich bin',
        everywhere: 'Auf allen meinen Geräten, überall',
      },
    },
    'password-changed': {
      title: 'Haben Sie Ihr Passwort vor Kurzem geändert?',
      hint: 'Sie selbst oder jemand, der sich um Ihre E-Mail kümmert.',
      answers: { yes: 'Ja', no: 'Nein' },
    },
    'warning-issuer': {
      title: 'Wer hat das Zertifikat in der Warnung ausgestellt?',
      hint: 'Öffnen Sie die Details der Warnung und suchen Sie „Ausgestellt von“.',
      answers: {
        antivirus: 'Ein Virenschutz wie Avast, AVG, ESET oder Kaspersky',
        other: 'Ein anderer Name',
      },
    },
    'device-date': {
      title: 'Zeigt Ihr Gerät das richtige Datum und die richtige Uhrzeit?',
      hint: 'Achten Sie auch auf das Jahr.',
      answers: { right: 'Ja, beides stimmt', wrong: 'Nein, es stimmt nicht' },
    },
    'sending-port': {
      title: 'Welchen Port nutzt Ihr E-Mail-Programm zum Senden?',
      hint: 'Er steht in den Einstellungen für den Postausgang.',
      answers: { '25': '25', '465': '465', '587': '587' },
    },
    'mail-how': {
      title: 'Was genau sehen Sie?',
      hint: 'Nehmen Sie, was am besten passt.',
      answers: {
        'new-missing': 'Neue E-Mails kommen nicht an',
        'old-missing': 'Neue E-Mails kommen, aber ältere sind weg',
        'in-junk': 'Gute E-Mails liegen im Spam-Ordner',
        'other-folder': 'E-Mails tauchen in einem anderen Ordner auf',
        'sent-missing': 'Was ich sende, liegt nicht unter „Gesendet“',
        twice: 'Dieselbe E-Mail kommt immer wieder',
      },
    },
    'form-sender': {
      title: 'Wer ist der Absender von E-Mails aus Ihrem Formular?',
      hint: 'Er steht in einer solchen Nachricht bei „Von“.',
      answers: { visitor: 'Die Person, die es ausfüllt, mit ihrer Adresse', own: 'Eine Adresse meiner Domain' },
    },
  },
  webServer: {
    title: 'Wissen Sie, auf welchem Server Ihre Website liegt?',
    hint: 'Wir sehen selbst nach. Nur hinter einem Proxy wie Cloudflare brauchen wir Ihre Hilfe.',
    label: 'Sein Name oder seine Adresse',
    labelHint: 'Die Verwaltung Ihres Webhosters zeigt es an, etwa web3.example.com oder 203.0.113.7.',
  },
});
