// Article: which servers may send for a domain (RFC 7208).
import type { Article } from '../../article.ts';

export const spf: Article = {
  slug: 'spf',
  title: 'Who may send mail for your domain (SPF)',
  lead: 'SPF is a list of the servers that may send for your domain. Mail from any other server may land in junk.',
  sections: [
    {
      heading: 'What it looks like',
      blocks: [
        { kind: 'record', caption: 'One TXT record at your domain', text: 'v=spf1 mx include:_spf.example.net ~all' },
        {
          kind: 'text',
          text: '`mx` allows the servers that take your mail. `include:` adds the list of someone else. `~all` doubts everyone else.',
        },
      ],
    },
    {
      heading: 'What often goes wrong',
      blocks: [
        {
          kind: 'list',
          items: [
            'There are two records. Only one is allowed, so put both lists into one.',
            'It needs more than 10 look-ups. Receivers then give up.',
            'A service that sends for you is missing: a shop, a newsletter, a web form.',
            'It ends in `+all`. That lets anyone send in your name.',
            'Words after `all` are never read.',
          ],
        },
      ],
    },
    {
      heading: 'How to change it',
      blocks: [
        {
          kind: 'steps',
          items: [
            'List everything that sends mail with your domain.',
            'Change the record you have. Do not add a second one.',
            'Copy the record from our check, if it shows one.',
            'Check again once the time on the record has passed.',
          ],
        },
      ],
    },
  ],
  tags: ['domain', 'sending'],
  check: { at: '/check/spf', looks: 'whether one server may send for your domain' },
  related: ['dkim', 'dmarc', 'mx'],
};
