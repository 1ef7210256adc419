// Article: switching the junk filters of the Outlooks off, where they have one.
import type { Article } from '../../article.ts';

export const junkFilterOutlook: Article = {
  slug: 'junk-filter-outlook',
  title: 'Den Spam-Filter in Outlook ausschalten',
  lead: 'Das klassische Outlook hat einen eigenen Filter. Sortiert Ihr E-Mail-Anbieter Spam aus, stellen Sie ihn auf „No Automatic Filtering“ (keine automatische Filterung).',
  sections: [
    {
      heading: 'Warum ein Filter besser ist',
      blocks: [
        {
          kind: 'list',
          items: [
            'Zwei Filter verschieben E-Mails an zwei Stellen. Eine verschwundene Nachricht suchen Sie dann zweimal.',
            'Der Filter auf dem Server wirkt auch für Ihr Telefon und Ihr Webmail.',
          ],
        },
      ],
    },
    {
      heading: 'Klassisches Outlook für Windows',
      blocks: [
        {
          kind: 'steps',
          items: [
            'Öffnen Sie **Home** (Start), dann **Junk**, dann **Junk E-mail Options**.',
            'Wählen Sie im Reiter **Options** den Eintrag **No Automatic Filtering**. Oft ist er schon gewählt.',
            'Sehen Sie in den Reiter **Blocked Senders** (blockierte Absender). Deren E-Mails gelten weiter als Spam. Entfernen Sie, von wem Sie hören möchten.',
            'Sehen Sie noch einmal in **Junk E-mail**, und verschieben Sie gute E-Mails zurück.',
          ],
        },
      ],
    },
    {
      heading: 'Neues Outlook für Windows',
      blocks: [
        {
          kind: 'text',
          text: 'Unter **Settings** (Einstellungen), **Mail**, **Junk email** finden Sie Listen mit sicheren und blockierten Absendern.',
        },
        {
          kind: 'text',
          text: 'Wir kennen keinen Schalter für den ganzen Filter. Halten Sie die Listen kurz, und sehen Sie ab und zu in den Spam-Ordner.',
        },
      ],
    },
    {
      heading: 'Outlook für Mac',
      blocks: [
        {
          kind: 'text',
          text: 'Es hat seit 2016 keinen eigenen Spam-Filter mehr. In seinen Spam-Einstellungen stehen nur blockierte Absender.',
        },
      ],
    },
  ],
  tags: ['junk', 'apps'],
  check: { at: 'start', looks: 'was in Ihrem Spam-Ordner liegt, wenn Sie dort Ihr Passwort eingeben' },
  related: ['junk-filter-mac-mail', 'mail-is-missing', 'new-or-classic-outlook'],
};
