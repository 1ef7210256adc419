// Article: moving from POP to IMAP without losing a message.
import type { Article } from '../../article.ts';

export const popToImap: Article = {
  slug: 'pop-to-imap',
  title: 'Von POP zu IMAP wechseln und nichts verlieren',
  lead: 'Fügen Sie IMAP neben POP hinzu und kopieren Sie Ihre E-Mails. Prüfen Sie sie im Webmail, und entfernen Sie erst dann POP.',
  sections: [
    {
      heading: 'Bevor Sie anfangen',
      blocks: [
        {
          kind: 'list',
          items: [
            'Planen Sie eine Stunde ein. Ein großes Postfach kann länger dauern.',
            'Löschen Sie das POP-Konto noch nicht. Ihre alten E-Mails liegen darin.',
          ],
        },
      ],
    },
    {
      heading: 'Sieben Schritte, in dieser Reihenfolge',
      blocks: [
        {
          kind: 'steps',
          items: [
            '**Prüfen Sie den Speicherplatz.** Sehen Sie nach, wie viel auf Ihrem Computer liegt und wie groß Ihr Postfach ist. Es muss hineinpassen.',
            '**Machen Sie eine Sicherung.** Exportieren Sie Ihre E-Mails, oder kopieren Sie den Ordner, in dem Ihr Programm sie speichert.',
            '**Fügen Sie dieselbe Adresse noch einmal hinzu, als IMAP.** Sie steht dann neben dem POP-Konto. Nehmen Sie die Schritte für Ihr Programm.',
            '**Stoppen Sie den Abruf des POP-Kontos.** Schalten Sie dort Senden und Empfangen aus. Löschen Sie es nicht.',
            '**Kopieren Sie Ihre Ordner in das IMAP-Konto.** Gehen Sie in Portionen von einigen hundert Nachrichten vor.',
            '**Sehen Sie ins Webmail.** Zählen Sie einige Ordner nach. Was Sie dort sehen, liegt auf dem Server.',
            '**Entfernen Sie das POP-Konto auf jedem Gerät.** Löschen Sie erst dann die lokalen Kopien.',
          ],
        },
      ],
    },
    {
      heading: 'Wenn etwas fehlt',
      blocks: [
        {
          kind: 'text',
          text: 'Sehen Sie zuerst auf den anderen Computern und Telefonen nach. Eines, das noch über POP abruft, hat vielleicht die fehlenden E-Mails.',
        },
        { kind: 'text', text: 'Den Rest hat Ihre Sicherung. Behalten Sie sie einen Monat lang.' },
      ],
    },
  ],
  tags: ['setup', 'receiving'],
  check: { at: 'start', looks: 'ob Ihr Server IMAP anbietet und wie voll Ihr Postfach ist' },
  related: ['moving-mail', 'imap-or-pop', 'leave-mail-on-the-server', 'mailbox-full'],
};
