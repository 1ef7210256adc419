// Article: switching the junk filter of Apple Mail off, and why.
import type { Article } from '../../article.ts';

export const junkFilterMacMail: Article = {
  slug: 'junk-filter-mac-mail',
  title: 'Den Spam-Filter in Mail auf einem Mac ausschalten',
  lead: 'Sortiert Ihr E-Mail-Anbieter Spam aus, dann lassen Sie nur ihn das tun. Zwei Filter verstecken E-Mails voreinander.',
  sections: [
    {
      heading: 'Warum ein Filter besser ist',
      blocks: [
        {
          kind: 'list',
          items: [
            'Zwei Filter verschieben E-Mails an zwei Stellen. Eine verschwundene Nachricht suchen Sie dann zweimal.',
            'Der Filter auf dem Server wirkt auch für Ihr Telefon und Ihr Webmail.',
            'Was Sie in Mail als Spam markieren, lernt nur dieser eine Mac.',
          ],
        },
      ],
    },
    {
      heading: 'So geht es',
      blocks: [
        {
          kind: 'steps',
          items: [
            'Öffnen Sie **Mail**, dann **Einstellungen**, dann **Werbung**. Bei Ihnen kann **Werbung** anders heißen.',
            'Nehmen Sie das Häkchen bei **Filter für unerwünschte Werbung aktivieren** weg.',
            'Sehen Sie noch einmal in den Spam-Ordner, und verschieben Sie gute E-Mails zurück in den Posteingang.',
          ],
        },
      ],
    },
    {
      heading: 'Was bleibt',
      blocks: [
        { kind: 'text', text: 'Den Spam-Ordner gibt es weiterhin. Darin liegt, was der Server hineingelegt hat.' },
        {
          kind: 'text',
          text: 'Ihre eigenen Regeln wirken weiter. Regeln, die Spam verschoben haben, dürfen jetzt weg.',
        },
      ],
    },
    {
      heading: 'Wenn Sie ihn anlassen',
      blocks: [
        {
          kind: 'text',
          text: 'Wählen Sie **Mark as junk mail, but leave it in my Inbox** (markieren, aber im Posteingang lassen). Dann wird nichts ohne Sie verschoben.',
        },
      ],
    },
  ],
  tags: ['junk', 'apps'],
  check: { at: 'start', looks: 'was in Ihrem Spam-Ordner liegt, wenn Sie dort Ihr Passwort eingeben' },
  related: ['junk-filter-outlook', 'mail-is-missing', '/guides/apple-mail'],
};
