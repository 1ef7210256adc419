// Article: the record that says where a domain's mail goes (RFC 5321 5.1, RFC 7505).
import type { Article } from '../../article.ts';

export const mx: Article = {
  slug: 'mx',
  title: 'Where mail for your domain is delivered (MX)',
  lead: 'An MX record names the server that takes mail for your domain. If it is wrong, mail goes elsewhere or nowhere.',
  sections: [
    {
      heading: 'What it looks like',
      blocks: [
        { kind: 'record', caption: 'A healthy record', text: 'example.com.  3600  IN  MX  10 mail.example.com.' },
        {
          kind: 'text',
          text: 'The number is the order. Senders try the smallest first.',
        },
      ],
    },
    {
      heading: 'What often goes wrong',
      blocks: [
        {
          kind: 'list',
          items: [
            'There is no MX record. Senders then try the address of the website.',
            'It names a server that no longer exists.',
            'It still names the old mail host after a move, or two mail hosts at once.',
            'It names an address such as `192.0.2.1`. It must be a name.',
            'It is a lone dot. That says: this domain takes no mail.',
          ],
        },
      ],
    },
    {
      heading: 'Before you change it',
      blocks: [
        {
          kind: 'text',
          text: 'Make sure which mail host should have your mail. A wrong change sends new mail to the wrong place.',
        },
        {
          kind: 'text',
          text: 'The change is made where your DNS is kept. That may not be where your website is.',
        },
      ],
    },
  ],
  tags: ['domain', 'receiving'],
  check: { at: 'start', looks: 'the MX records of your domain, and whether those servers answer' },
  related: ['moving-mail', 'dns', 'spf'],
};
