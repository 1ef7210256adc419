// Article: making room in a mailbox.
import type { Article } from '../../article.ts';

export const mailboxFull: Article = {
  slug: 'mailbox-full',
  title: 'Your mailbox is full',
  lead: 'New mail may be sent back until there is room. Empty Trash and Junk, then look for large attachments.',
  sections: [
    {
      heading: 'Make room in this order',
      blocks: [
        {
          kind: 'steps',
          items: [
            'Empty **Trash** and **Junk**. Deleted mail counts until you do.',
            'Sort **Sent** by size. Delete messages with large attachments that you keep elsewhere.',
            'Sort the **Inbox** by size, and do the same.',
            'Move old years into a folder on your computer, and back that computer up.',
            'Check again here, or look in webmail.',
          ],
        },
      ],
    },
    {
      heading: 'If it stays full',
      blocks: [
        {
          kind: 'list',
          items: [
            'Some apps only mark mail as deleted. Look for **Purge** or **Expunge**.',
            'Some mail hosts count the space once a day.',
            'Your mail host can give you a larger mailbox.',
          ],
        },
      ],
    },
  ],
  tags: ['receiving'],
  check: { at: 'start', looks: 'how full your mailbox is, when you type your password there' },
  related: ['mail-is-missing', 'leave-mail-on-the-server', 'imap-or-pop'],
};
