// Article: signatures on mail (RFC 6376, RFC 8301).
import type { Article } from '../../article.ts';

export const dkim: Article = {
  slug: 'dkim',
  title: 'Die Signatur Ihrer E-Mails (DKIM)',
  lead: 'DKIM signiert jede Nachricht, die Sie senden. Empfänger prüfen die Signatur mit einem Schlüssel in Ihrem DNS.',
  sections: [
    {
      heading: 'Wie das aussieht',
      blocks: [
        {
          kind: 'record',
          caption: 'Ein TXT-Eintrag. „mail“ ist der Selektor, den Ihr E-Mail-Anbieter gewählt hat',
          text: 'mail._domainkey.example.com.  TXT  "v=DKIM1; k=rsa; p=MIIBIjANBg..."',
        },
      ],
    },
    {
      heading: 'Warum wir Ihre vielleicht nicht finden',
      blocks: [
        {
          kind: 'text',
          text: 'Der Selektor steht nirgends, wo wir ihn abfragen können. Wir versuchen die üblichen. Ihrer heißt vielleicht anders.',
        },
        {
          kind: 'text',
          text: '„Nicht gefunden“ heißt also nicht „nicht da“. Eine gesendete Nachricht zeigt den Selektor: Suchen Sie `s=` in ihrer Zeile DKIM-Signature.',
        },
      ],
    },
    {
      heading: 'Was oft schiefgeht',
      blocks: [
        {
          kind: 'list',
          items: [
            'Der Schlüssel wurde beim Einfügen abgeschnitten.',
            'Der Name wurde verdoppelt: `mail._domainkey.example.com.example.com`.',
            'Der Schlüssel ist kurz. Heute sind 2.048 Bit erwünscht, und weniger als 1.024 zählen nicht.',
            'Der Schlüssel ist leer. Das heißt: Dieser Schlüssel wurde zurückgezogen.',
          ],
        },
      ],
    },
  ],
  tags: ['domain', 'sending'],
  check: { at: '/check/message', looks: 'die Signaturen einer Nachricht, die Sie gesendet haben' },
  related: ['spf', 'dmarc'],
};
