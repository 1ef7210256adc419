// Article: what receivers should do with mail that fails both checks (RFC 9989).
import type { Article } from '../../article.ts';

export const dmarc: Article = {
  slug: 'dmarc',
  title: 'What happens to mail that only pretends to be yours (DMARC)',
  lead: 'DMARC tells receivers what to do when a message in your name fails both SPF and DKIM.',
  sections: [
    {
      heading: 'What it looks like',
      blocks: [
        {
          kind: 'record',
          caption: 'A TXT record at _dmarc and your domain',
          text: 'v=DMARC1; p=none; rua=mailto:reports@example.com',
        },
      ],
    },
    {
      heading: 'Three steps, one after the other',
      blocks: [
        {
          kind: 'table',
          head: ['Policy', 'What receivers do'],
          rows: [
            ['`p=none`', 'Deliver as usual, and report to you'],
            ['`p=quarantine`', 'Treat with suspicion, mostly as junk'],
            ['`p=reject`', 'Refuse the message'],
          ],
        },
        {
          kind: 'text',
          text: 'Begin with `p=none` and read the reports. Go on when all your own senders pass.',
        },
      ],
    },
    {
      heading: 'What often goes wrong',
      blocks: [
        {
          kind: 'list',
          items: [
            'There are two records. Receivers then use neither.',
            'A newsletter service signs with its own domain, not with yours.',
            'Reports go to an address that has not agreed to take them.',
          ],
        },
      ],
    },
  ],
  tags: ['domain', 'sending'],
  check: { at: '/check/message', looks: 'whether one message of yours passes DMARC' },
  related: ['spf', 'dkim'],
};
