// Article: switching the junk filter of Apple Mail off, and why.
import type { Article } from '../../article.ts';

export const junkFilterMacMail: Article = {
  slug: 'junk-filter-mac-mail',
  title: 'Switch the junk filter off in Mail on a Mac',
  lead: 'If your mail host sorts junk, let it do so alone. Two filters hide mail from each other.',
  sections: [
    {
      heading: 'Why one filter is better',
      blocks: [
        {
          kind: 'list',
          items: [
            'Two filters move mail into two places. You then look for a lost message twice.',
            'The filter on the server works for your phone and your webmail too.',
            'What you mark as junk in Mail teaches only this one Mac.',
          ],
        },
      ],
    },
    {
      heading: 'How to do it',
      blocks: [
        {
          kind: 'steps',
          items: [
            'Open **Mail**, then **Settings**, then **Junk Mail**. In older versions it is **Preferences**.',
            'Untick **Enable junk mail filtering**.',
            'Look into **Junk** once more, and move good mail back to the inbox.',
          ],
        },
      ],
    },
    {
      heading: 'What stays',
      blocks: [
        { kind: 'text', text: 'The folder **Junk** is still there. It holds what the server put into it.' },
        { kind: 'text', text: 'Rules of your own still work. Rules that moved junk may be removed now.' },
      ],
    },
    {
      heading: 'If you leave it on',
      blocks: [
        {
          kind: 'text',
          text: 'Choose **Mark as junk mail, but leave it in my Inbox**. Then nothing is moved without you.',
        },
      ],
    },
  ],
  tags: ['junk', 'apps'],
  check: { at: 'start', looks: 'what lies in your junk folder, when you type your password there' },
  related: ['junk-filter-outlook', 'mail-is-missing', '/guides/apple-mail'],
};
