// Article: what receivers should do with mail that fails both checks (RFC 9989).
import type { Article } from '../../article.ts';

export const dmarc: Article = {
  slug: 'dmarc',
  title: 'Was mit E-Mails geschieht, die nur so tun, als wären sie von Ihnen (DMARC)',
  lead: 'DMARC sagt Empfängern, was zu tun ist, wenn eine Nachricht in Ihrem Namen weder SPF noch DKIM besteht.',
  sections: [
    {
      heading: 'Wie das aussieht',
      blocks: [
        {
          kind: 'record',
          caption: 'Ein TXT-Eintrag bei _dmarc und Ihrer Domain',
          text: 'v=DMARC1; p=none; rua=mailto:reports@example.com',
        },
      ],
    },
    {
      heading: 'Drei Schritte, einer nach dem anderen',
      blocks: [
        {
          kind: 'table',
          head: ['Richtlinie', 'Was Empfänger tun'],
          rows: [
            ['`p=none`', 'Wie üblich zustellen und Ihnen berichten'],
            ['`p=quarantine`', 'Mit Misstrauen behandeln, meist als Spam'],
            ['`p=reject`', 'Die Nachricht ablehnen'],
          ],
        },
        {
          kind: 'text',
          text: 'Beginnen Sie mit `p=none` und lesen Sie die Berichte. Gehen Sie weiter, wenn alle bestehen, die für Sie senden.',
        },
      ],
    },
    {
      heading: 'Was oft schiefgeht',
      blocks: [
        {
          kind: 'list',
          items: [
            'Es gibt zwei Einträge. Empfänger benutzen dann keinen.',
            'Ein Newsletter-Dienst signiert mit seiner eigenen Domain, nicht mit Ihrer.',
            'Berichte gehen an eine Adresse, die nicht zugestimmt hat, sie anzunehmen.',
          ],
        },
      ],
    },
  ],
  tags: ['domain', 'sending'],
  check: { at: '/check/message', looks: 'ob eine Nachricht von Ihnen DMARC besteht' },
  related: ['spf', 'dkim'],
};
