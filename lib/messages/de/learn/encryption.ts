// Article: what encrypted connections to a mail server are, and what is wrong when they fail (RFC 8314, RFC 8997).
import type { Article } from '../../article.ts';

export const encryption: Article = {
  slug: 'encryption',
  title: 'The encrypted connection to your mail server',
  lead: 'Encryption keeps your password and your mail from being read on the way. If it fails, mend it: never switch it off.',
  sections: [
    {
      heading: 'Two kinds, equally encrypted once they stand',
      blocks: [
        {
          kind: 'list',
          items: [
            'SSL/TLS is encrypted from the first byte. It is the first choice.',
            'STARTTLS begins open and turns encrypted before the password is sent.',
          ],
        },
      ],
    },
    {
      heading: 'What may be wrong',
      blocks: [
        {
          kind: 'list',
          items: [
            'The app has the wrong kind for its port. Compare the table of ports.',
            'The server knows only old versions of TLS. Apps of today refuse those.',
            'The server does not offer STARTTLS. Your mail host can switch it on.',
            'Something between you and the server changes the connection. Try another network.',
          ],
        },
      ],
    },
    {
      heading: 'For your mail host',
      blocks: [
        {
          kind: 'text',
          text: 'Mail servers need TLS 1.2 or newer (RFC 8997). A login must not be offered before encryption (RFC 8314).',
        },
      ],
    },
  ],
  tags: ['security'],
  check: { at: 'start', looks: 'how your servers encrypt' },
  related: ['ports', 'certificate-names'],
};
