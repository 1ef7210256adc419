// What the guide windows-mail says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const windowsMail = {
  'Windows Mail': 'Windows Mail',
  'Windows Mail has ended: where to go': 'Windows Mail ist zu Ende: wohin nun',
  'Windows: ended in 2024': 'Windows: 2024 beendet',
  'It ended on 31 December 2024. Since then it cannot send or receive.':
    'Es endete am 31. Dezember 2024. Seither kann es nicht senden und nicht empfangen.',
  'See what lies in the app only': 'Sehen Sie nach, was nur im Programm liegt',
  'Open webmail and look whether your messages are there. With IMAP they mostly are.':
    'Öffnen Sie Webmail und sehen Sie nach, ob Ihre Nachrichten dort sind. Mit IMAP sind sie es meist.',
  'What is only in Windows Mail can still be exported: do that first.':
    'Was nur in Windows Mail liegt, lässt sich noch exportieren: Tun Sie das zuerst.',
  'Choose another app': 'Wählen Sie ein anderes Programm',
  'The new Outlook takes its place. It fetches your mail through servers of Microsoft.':
    'Das neue Outlook tritt an seine Stelle. Es holt Ihre E-Mails über Server von Microsoft.',
  'Thunderbird and classic Outlook talk to your mail host themselves.':
    'Thunderbird und das klassische Outlook sprechen selbst mit Ihrem E-Mail-Anbieter.',
  'The list beside this leads to their steps. Your settings are filled in there.':
    'Die Liste daneben führt zu ihren Schritten. Ihre Einstellungen sind dort eingesetzt.',
  'Use IMAP there': 'Nehmen Sie dort IMAP',
  'Your mail then stays on the server, and the next change of app is easy.':
    'Ihre E-Mails bleiben dann auf dem Server, und der nächste Wechsel ist leicht.',
  'Windows Mail has ended.': 'Windows Mail ist zu Ende.',
} satisfies GuideWords;
