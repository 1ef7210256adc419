// Article: making room in a mailbox.
import type { Article } from '../../article.ts';

export const mailboxFull: Article = {
  slug: 'mailbox-full',
  title: 'Ihr Postfach ist voll',
  lead: 'Neue E-Mails gehen vielleicht zurück, bis wieder Platz ist. Leeren Sie Papierkorb und Spam-Ordner, dann suchen Sie große Anhänge.',
  sections: [
    {
      heading: 'Schaffen Sie Platz in dieser Reihenfolge',
      blocks: [
        {
          kind: 'steps',
          items: [
            'Leeren Sie den Papierkorb (**Trash**) und den Spam-Ordner (**Junk**). Bis dahin zählen gelöschte E-Mails mit.',
            'Sortieren Sie die gesendeten E-Mails (**Sent**) nach Größe. Löschen Sie E-Mails mit großen Anhängen, die Sie anderswo aufbewahren.',
            'Sortieren Sie den Posteingang (**Inbox**) nach Größe, und tun Sie dasselbe.',
            'Verschieben Sie alte Jahrgänge in einen Ordner auf Ihrem Computer, und machen Sie von ihm eine Sicherung.',
            'Prüfen Sie hier noch einmal, oder sehen Sie im Webmail nach.',
          ],
        },
      ],
    },
    {
      heading: 'Wenn es voll bleibt',
      blocks: [
        {
          kind: 'list',
          items: [
            'Manche Programme merken E-Mails nur zum Löschen vor. Suchen Sie **Purge** oder **Expunge**.',
            'Manche E-Mail-Anbieter zählen den Speicherplatz nur einmal am Tag.',
            'Ihr E-Mail-Anbieter kann Ihnen ein größeres Postfach geben.',
          ],
        },
      ],
    },
  ],
  tags: ['receiving'],
  check: { at: 'start', looks: 'wie voll Ihr Postfach ist, wenn Sie dort Ihr Passwort eingeben' },
  related: ['mail-is-missing', 'leave-mail-on-the-server', 'imap-or-pop'],
};
