// Article: telling the two Outlooks on Windows apart.
import type { Article } from '../../article.ts';

export const newOrClassicOutlook: Article = {
  slug: 'new-or-classic-outlook',
  title: 'Habe ich das neue oder das klassische Outlook?',
  lead: 'Sehen Sie oben links nach. Das klassische Outlook hat dort ein Menü „Datei“. Das neue Outlook hat keines.',
  sections: [
    {
      heading: 'So unterscheiden Sie die beiden',
      blocks: [
        {
          kind: 'table',
          head: ['Was Sie sehen', 'Welches es ist'],
          rows: [
            ['**Datei** oben links', 'Klassisches Outlook'],
            ['Ein Zahnrad oben rechts und kein **Datei**', 'Neues Outlook'],
            ['Ein Schalter **New Outlook** (neues Outlook), der aus ist', 'Klassisches Outlook'],
            ['Ein kleines **NEW** auf dem Symbol', 'Neues Outlook'],
          ],
        },
        { kind: 'text', text: 'Namen und Stellen können in Ihrer Version etwas anders sein.' },
      ],
    },
    {
      heading: 'Was für Ihre E-Mails anders ist',
      blocks: [
        {
          kind: 'list',
          items: [
            'Das klassische Outlook spricht selbst mit Ihrem Mailserver.',
            'Das neue Outlook ruft E-Mails vielleicht über Server von Microsoft ab.',
            'Beide können IMAP und POP.',
          ],
        },
      ],
    },
    {
      heading: 'Und Windows Mail?',
      blocks: [
        {
          kind: 'text',
          text: 'Die Mail-App von Windows endete am 31. Dezember 2024. Ihre E-Mails lassen sich noch exportieren. Richten Sie für neue E-Mails ein anderes Programm ein.',
        },
      ],
    },
  ],
  tags: ['setup', 'apps'],
  check: { at: 'start', looks: 'welche Einstellungen Ihr Outlook braucht' },
  related: ['/guides/outlook-new', '/guides/outlook-classic', '/guides/thunderbird'],
};
