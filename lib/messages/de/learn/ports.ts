// Article: which port goes with which encryption (RFC 8314, RFC 6409).
import type { Article } from '../../article.ts';

export const ports: Article = {
  slug: 'ports',
  title: 'Welcher Port gehört zu welcher Verschlüsselung?',
  lead: 'Ein Port und seine Verschlüsselung gehören zusammen. Sind sie vertauscht, wartet das Programm oder zeigt einen Fehler.',
  sections: [
    {
      heading: 'Die Paare, die funktionieren',
      blocks: [
        {
          kind: 'table',
          head: ['Wofür', 'Port', 'Verschlüsselung'],
          rows: [
            ['Empfangen über IMAP', '`993`', 'SSL/TLS'],
            ['Empfangen über IMAP, zweite Wahl', '`143`', 'STARTTLS'],
            ['Empfangen über POP', '`995`', 'SSL/TLS'],
            ['Empfangen über POP, zweite Wahl', '`110`', 'STARTTLS'],
            ['Senden', '`465`', 'SSL/TLS'],
            ['Senden, zweite Wahl', '`587`', 'STARTTLS'],
          ],
        },
        {
          kind: 'text',
          text: 'Bietet Ihr Server beides, nehmen Sie das Erste. Es ist vom ersten Byte an verschlüsselt.',
        },
      ],
    },
    {
      heading: 'Nicht Port 25',
      blocks: [
        {
          kind: 'text',
          text: 'Port `25` ist für Server, die mit Servern sprechen. Viele Netze sperren ihn, ein Programm kann sich also nicht darauf verlassen.',
        },
      ],
    },
    {
      heading: 'Nie ohne Verschlüsselung',
      blocks: [
        {
          kind: 'text',
          text: 'Manche Programme bieten **None** an. Wählen Sie das nie: Ihr Passwort ginge offen durchs Netz.',
        },
      ],
    },
  ],
  tags: ['setup', 'security'],
  check: { at: 'start', looks: 'welche Ports Ihrer Server antworten und wie sie verschlüsseln' },
  related: ['encryption', 'server-not-reached', 'imap-or-pop'],
};
