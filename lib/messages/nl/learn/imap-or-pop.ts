// Article: which of the two ways to receive mail fits whom.
import type { Article } from '../../article.ts';

export const imapOrPop: Article = {
  slug: 'imap-or-pop',
  title: 'POP and IMAP at a glance',
  lead: 'Choose IMAP. Your mail stays on the server, and every device shows the same.',
  sections: [
    {
      heading: 'How they differ',
      blocks: [
        {
          kind: 'text',
          text: 'With IMAP your app looks into the mailbox on the server. What you read, move or delete on one device, you see on all.',
        },
        {
          kind: 'text',
          text: 'With POP your app fetches the mail from the Inbox and keeps its own copy. Many apps then delete it from the server.',
        },
      ],
    },
    {
      heading: 'When POP can be right',
      blocks: [
        {
          kind: 'list',
          items: [
            'Your server or your mailbox offers no IMAP.',
            'You read mail on one computer only, and you back that computer up.',
            'A program collects mail for you and asks for POP.',
          ],
        },
        { kind: 'text', text: 'Leave a copy on the server even then. A broken disk takes the only copy with it.' },
      ],
    },
  ],
  tags: ['setup', 'receiving'],
  check: { at: 'start', looks: 'whether your mail server offers IMAP, POP or both' },
  related: ['pop-to-imap', 'leave-mail-on-the-server', 'ports'],
};
