// Article: taking the mail of a domain to another mail host.
import type { Article } from '../../article.ts';

export const movingMail: Article = {
  slug: 'moving-mail',
  title: 'Mit Ihren E-Mails zu einem anderen E-Mail-Anbieter umziehen',
  lead: 'Erst kopieren, dann umstellen, dann nach Nachzüglern sehen. Zuletzt schließen Sie das alte Postfach.',
  sections: [
    {
      heading: 'Vor dem Tag',
      blocks: [
        {
          kind: 'steps',
          items: [
            '**Legen Sie jedes Postfach beim neuen E-Mail-Anbieter an.** Zählen Sie auch Alias-Adressen und Weiterleitungen mit.',
            '**Verkürzen Sie die Zeit, die DNS-Antworten gemerkt werden** (TTL), bei Ihren MX-Einträgen auf 300 Sekunden.',
            '**Kopieren Sie die E-Mails über IMAP.** Viele E-Mail-Anbieter übernehmen das für Sie. Es kann laufen, während Sie arbeiten.',
            '**Achten Sie darauf, dass alle E-Mails auf dem Server liegen.** Was nur auf einem Computer liegt, muss zuerst dorthin.',
          ],
        },
      ],
    },
    {
      heading: 'Am Tag selbst',
      blocks: [
        {
          kind: 'steps',
          items: [
            '**Stellen Sie die MX-Einträge um** auf den neuen E-Mail-Anbieter, und entfernen Sie die alten.',
            '**Stellen Sie SPF und DKIM um** auf die des neuen E-Mail-Anbieters.',
            '**Stellen Sie Autoconfig und Autodiscover um.** Sonst werden Programme zu den alten Servern geleitet.',
            '**Richten Sie das neue Konto in jedem Programm ein,** neben dem alten.',
          ],
        },
      ],
    },
    {
      heading: 'In den Tagen danach',
      blocks: [
        {
          kind: 'list',
          items: [
            'Einige Stunden lang kommen noch E-Mails auf dem alten Server an. Kopieren Sie nach zwei Tagen noch einmal.',
            'Vergleichen Sie bei einigen Ordnern die Zahl der Nachrichten, alt und neu.',
            'Behalten Sie das alte Postfach zwei Wochen lang. Schließen Sie es dann.',
          ],
        },
      ],
    },
    {
      heading: 'Wenn Sie POP benutzt haben',
      blocks: [
        {
          kind: 'text',
          text: 'Ihre E-Mails liegen dann vielleicht nur auf einem Computer. Verschieben Sie sie zuerst in ein IMAP-Konto.',
        },
      ],
    },
  ],
  tags: ['setup', 'domain', 'receiving'],
  check: { at: 'start', looks: 'welchen E-Mail-Anbieter Ihre Domain heute nennt' },
  related: ['pop-to-imap', 'mx', 'autodiscover'],
};
