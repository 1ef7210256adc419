// Article: which port goes with which encryption (RFC 8314, RFC 6409).
import type { Article } from '../../article.ts';

export const ports: Article = {
  slug: 'ports',
  title: 'Which port goes with which encryption?',
  lead: 'A port and its encryption belong together. Mix them up, and the app waits or shows an error.',
  sections: [
    {
      heading: 'The pairs that work',
      blocks: [
        {
          kind: 'table',
          head: ['What for', 'Port', 'Encryption'],
          rows: [
            ['Receiving by IMAP', '`993`', 'SSL/TLS'],
            ['Receiving by IMAP, second choice', '`143`', 'STARTTLS'],
            ['Receiving by POP', '`995`', 'SSL/TLS'],
            ['Receiving by POP, second choice', '`110`', 'STARTTLS'],
            ['Sending', '`465`', 'SSL/TLS'],
            ['Sending, second choice', '`587`', 'STARTTLS'],
          ],
        },
        { kind: 'text', text: 'If your server offers both, take the first. It is encrypted from the first byte.' },
      ],
    },
    {
      heading: 'Not port 25',
      blocks: [
        {
          kind: 'text',
          text: 'Port `25` is for servers that talk to servers. Many networks block it, so an app cannot count on it.',
        },
      ],
    },
    {
      heading: 'Never without encryption',
      blocks: [
        {
          kind: 'text',
          text: 'An app may offer **None**. Never choose it: your password would travel in the open.',
        },
      ],
    },
  ],
  tags: ['setup', 'security'],
  check: { at: 'start', looks: 'which ports of your servers answer, and how they encrypt' },
  related: ['encryption', 'server-not-reached', 'imap-or-pop'],
};
