// Article: what encrypted connections to a mail server are, and what is wrong when they fail (RFC 8314, RFC 8997).
import type { Article } from '../../article.ts';

export const encryption: Article = {
  slug: 'encryption',
  title: 'Die verschlüsselte Verbindung zu Ihrem Mailserver',
  lead: 'Verschlüsselung sorgt dafür, dass niemand unterwegs Ihr Passwort und Ihre E-Mails liest. Klappt sie nicht, beheben Sie das: Schalten Sie sie nie aus.',
  sections: [
    {
      heading: 'Zwei Arten, gleich gut verschlüsselt, sobald die Verbindung steht',
      blocks: [
        {
          kind: 'list',
          items: [
            'SSL/TLS ist vom ersten Byte an verschlüsselt. Es ist die erste Wahl.',
            'STARTTLS beginnt offen und wird verschlüsselt, bevor das Passwort gesendet wird.',
          ],
        },
      ],
    },
    {
      heading: 'Woran es liegen kann',
      blocks: [
        {
          kind: 'list',
          items: [
            'Im Programm passt die Art nicht zum Port. Vergleichen Sie die Tabelle der Ports.',
            'Der Server kennt nur alte Versionen von TLS. Heutige Programme lehnen diese ab.',
            'Der Server bietet kein STARTTLS an. Ihr E-Mail-Anbieter kann es einschalten.',
            'Etwas zwischen Ihnen und dem Server verändert die Verbindung. Versuchen Sie es in einem anderen Netz.',
          ],
        },
      ],
    },
    {
      heading: 'Für Ihren E-Mail-Anbieter',
      blocks: [
        {
          kind: 'text',
          text: 'Mailserver brauchen TLS 1.2 oder neuer (RFC 8997). Eine Anmeldung darf nicht vor der Verschlüsselung angeboten werden (RFC 8314).',
        },
      ],
    },
  ],
  tags: ['security'],
  check: { at: 'start', looks: 'wie Ihre Server verschlüsseln' },
  related: ['ports', 'certificate-names'],
};
