// Article: what DNS has to do with mail, and what its failures mean.
import type { Article } from '../../article.ts';

export const dns: Article = {
  slug: 'dns',
  title: 'When the names of your domain cannot be found (DNS)',
  lead: 'DNS turns names into addresses. If it does not answer for your domain, neither mail nor website can work.',
  sections: [
    {
      heading: 'Four answers that differ',
      blocks: [
        {
          kind: 'table',
          head: ['The answer', 'What it means'],
          rows: [
            ['No such name', 'The name does not exist: a slip, or the domain has run out'],
            ['Name without this record', 'The name exists, but this one record is missing'],
            ['Server failure', 'The DNS servers of the domain do not work properly'],
            ['No answer', 'Nobody answered in time. The record may still be there'],
          ],
        },
      ],
    },
    {
      heading: 'What to check',
      blocks: [
        {
          kind: 'steps',
          items: [
            'Is the domain paid for? Your registrar shows the date.',
            'Do the name servers at the registrar match those where the records are kept?',
            'Did someone switch on DNSSEC, or move the domain? Then old keys may be left at the registrar.',
          ],
        },
      ],
    },
    {
      heading: 'Why a change takes time',
      blocks: [
        {
          kind: 'text',
          text: 'Each record says how long others may remember it. That is its TTL. Until it has passed, some still see the old one.',
        },
      ],
    },
  ],
  tags: ['domain'],
  check: { at: 'start', looks: 'the name servers and records of your domain' },
  related: ['mx', 'server-not-reached'],
};
