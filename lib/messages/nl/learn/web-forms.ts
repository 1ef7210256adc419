// Article: why mail from a website’s form is lost: it is delivered on the web server itself, or its sender is not believed.
import type { Article } from '../../article.ts';

export const webForms: Article = {
  slug: 'web-forms',
  title: 'Mail from your web form does not arrive',
  lead: 'The form sends from your web server. Either that server keeps the mail, or receivers do not believe its sender.',
  sections: [
    {
      heading: 'Find out which of the three it is',
      blocks: [
        {
          kind: 'table',
          head: ['What you see', 'What it means'],
          rows: [
            ['Forms reach others, but never you', 'The web server keeps your mail for itself'],
            ['Forms land in junk, or never arrive anywhere', 'The web server may not send for your domain'],
            ['Only forms of some visitors are lost', 'The form uses the visitor’s address as sender'],
          ],
        },
      ],
    },
    {
      heading: 'The web server keeps the mail',
      blocks: [
        { kind: 'text', text: 'The web server believes that your mail lives on it. So it never asks your MX records.' },
        {
          kind: 'text',
          text: 'Your web host can mend that: mail routing for the domain is set to **remote** in its panel.',
        },
      ],
    },
    {
      heading: 'The web server may not send',
      blocks: [
        { kind: 'text', text: 'Your SPF record lists who sends for you. Add the web server, or let the form log in.' },
        {
          kind: 'text',
          text: 'Better: the form logs in at your outgoing server, like a mail app does. Its mail is then signed as well.',
        },
      ],
    },
    {
      heading: 'The sender is the visitor',
      blocks: [
        {
          kind: 'text',
          text: 'The visitor’s domain does not name your web server. Receivers that keep to DMARC then refuse the mail.',
        },
        {
          kind: 'list',
          items: [
            'Set **From** to an address of your own domain.',
            'Set **Reply-To** to the visitor’s address. Your answer then still reaches them.',
          ],
        },
      ],
    },
  ],
  tags: ['websites', 'sending', 'domain'],
  check: { at: 'start', looks: 'where your domain’s mail goes, and who may send for it' },
  related: ['spf', 'dmarc', 'mx'],
};
