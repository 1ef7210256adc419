// Article: which servers may send for a domain (RFC 7208).
import type { Article } from '../../article.ts';

export const spf: Article = {
  slug: 'spf',
  title: 'Wer E-Mails für Ihre Domain senden darf (SPF)',
  lead: 'SPF ist eine Liste der Server, die für Ihre Domain senden dürfen. E-Mails von jedem anderen Server landen vielleicht im Spam.',
  sections: [
    {
      heading: 'Wie das aussieht',
      blocks: [
        {
          kind: 'record',
          caption: 'Ein TXT-Eintrag bei Ihrer Domain',
          text: 'v=spf1 mx include:_spf.example.net ~all',
        },
        {
          kind: 'text',
          text: '`mx` erlaubt die Server, die Ihre E-Mails annehmen. `include:` fügt die Liste von jemand anderem hinzu. `~all` misstraut allen übrigen.',
        },
      ],
    },
    {
      heading: 'Was oft schiefgeht',
      blocks: [
        {
          kind: 'list',
          items: [
            'Es gibt zwei Einträge. Nur einer ist erlaubt, fassen Sie also beide Listen in einem zusammen.',
            'Er braucht mehr als 10 DNS-Abfragen. Dann geben die Empfänger auf.',
            'Ein Dienst, der für Sie sendet, fehlt: ein Shop, ein Newsletter, ein Webformular.',
            'Er endet mit `+all`. Damit darf jeder in Ihrem Namen senden.',
            'Was nach `all` steht, wird nie gelesen.',
          ],
        },
      ],
    },
    {
      heading: 'So ändern Sie ihn',
      blocks: [
        {
          kind: 'steps',
          items: [
            'Schreiben Sie alles auf, was E-Mails mit Ihrer Domain sendet.',
            'Ändern Sie den vorhandenen Eintrag. Fügen Sie keinen zweiten hinzu.',
            'Kopieren Sie den Eintrag aus unserer Prüfung, wenn sie einen zeigt.',
            'Prüfen Sie noch einmal, wenn die Zeit im Eintrag (TTL) vorbei ist.',
          ],
        },
      ],
    },
  ],
  tags: ['domain', 'sending'],
  check: { at: '/check/spf', looks: 'ob ein Server für Ihre Domain senden darf' },
  related: ['dkim', 'dmarc', 'mx'],
};
