// Article: what an agent sees and does not see when you let one help you from afar.
import type { Article } from '../../article.ts';

export const remoteSupport: Article = {
  slug: 'remote-support',
  title: 'Hilfe aus der Ferne: was der Support sieht',
  lead: 'Der Support kann Ihre Prüfung sehen, während sie läuft. Ihr Passwort, Ihr Bildschirm und Ihre E-Mails bleiben bei Ihnen.',
  sections: [
    {
      heading: 'Was der Support sieht',
      blocks: [
        {
          kind: 'list',
          items: [
            'Die Adresse oder Domain, die Sie prüfen.',
            'Was Ihre Server und Ihre Domain antworten, so wie die Prüfung es Ihnen zeigt.',
            'Was Sie auf die Fragen auf der Seite antworten.',
            'Nach einer Prüfung mit Ihrem Passwort: die Namen Ihrer Ordner und wie viele Nachrichten darin liegen.',
          ],
        },
      ],
    },
    {
      heading: 'Was der Support nicht sieht',
      blocks: [
        {
          kind: 'list',
          items: [
            'Ihr Passwort. Es geht von unserem Server zu Ihrem Mailserver und nirgends sonst hin.',
            'Ihren Bildschirm, Ihre Dateien und andere Seiten, die Sie offen haben.',
            'Ihre Nachrichten. Die Prüfung liest keine davon.',
          ],
        },
      ],
    },
    {
      heading: 'Was der Support tun kann',
      blocks: [
        {
          kind: 'list',
          items: [
            'Sie um eine Prüfung bitten. Sie läuft erst nach Ihrem Ja.',
            'Ihnen einen Schritt zum Ausprobieren senden. Sie führen ihn selbst aus.',
            'Nichts auf Ihrem Gerät: Eine Fernsteuerung gibt es nicht.',
          ],
        },
      ],
    },
    {
      heading: 'Woran Sie es merken',
      blocks: [
        {
          kind: 'text',
          text: 'Die Hilfe beginnt mit einem Code, den Sie vorlesen. Solange sie dauert, nennt ein Streifen auf der Seite, wer zusieht.',
        },
        { kind: 'text', text: 'Sie können sie jederzeit beenden. Auch wenn Sie die Seite schließen, endet sie.' },
        {
          kind: 'text',
          text: 'Niemand von uns fragt am Telefon oder per E-Mail nach Ihrem Passwort. Geben Sie es niemandem, der danach fragt.',
        },
      ],
    },
  ],
  tags: ['help', 'security'],
  check: { at: 'start', looks: 'was der Support sehen würde: Starten Sie die Prüfung zuerst allein' },
  related: ['password-refused', 'mail-is-missing', '/guides'],
};
