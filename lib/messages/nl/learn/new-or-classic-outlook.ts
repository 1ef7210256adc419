// Article: telling the two Outlooks on Windows apart.
import type { Article } from '../../article.ts';

export const newOrClassicOutlook: Article = {
  slug: 'new-or-classic-outlook',
  title: 'Is my Outlook new or classic?',
  lead: 'Look at the top left. Classic Outlook has a File menu there. The new Outlook has none.',
  sections: [
    {
      heading: 'How to tell them apart',
      blocks: [
        {
          kind: 'table',
          head: ['What you see', 'Which one it is'],
          rows: [
            ['**File** at the top left', 'Classic Outlook'],
            ['A gear at the top right, and no **File**', 'New Outlook'],
            ['A switch **New Outlook** that is off', 'Classic Outlook'],
            ['A small **NEW** on the icon', 'New Outlook'],
          ],
        },
        { kind: 'text', text: 'Names and places may differ a little in your version.' },
      ],
    },
    {
      heading: 'What differs for your mail',
      blocks: [
        {
          kind: 'list',
          items: [
            'Classic Outlook talks to your mail server itself.',
            'The new Outlook may collect mail through servers of Microsoft.',
            'Both can use IMAP and POP.',
          ],
        },
      ],
    },
    {
      heading: 'And Windows Mail?',
      blocks: [
        {
          kind: 'text',
          text: 'The Mail app of Windows ended on 31 December 2024. Its mail can still be exported. Set up another app for new mail.',
        },
      ],
    },
  ],
  tags: ['setup', 'apps'],
  check: { at: 'start', looks: 'which settings your Outlook needs' },
  related: ['/guides/outlook-new', '/guides/outlook-classic', '/guides/thunderbird'],
};
