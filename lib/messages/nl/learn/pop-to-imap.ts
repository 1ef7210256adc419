// Article: moving from POP to IMAP without losing a message.
import type { Article } from '../../article.ts';

export const popToImap: Article = {
  slug: 'pop-to-imap',
  title: 'Move from POP to IMAP and lose nothing',
  lead: 'Add IMAP beside POP, copy your mail over, check it in webmail, and only then remove POP.',
  sections: [
    {
      heading: 'Before you begin',
      blocks: [
        {
          kind: 'list',
          items: [
            'Plan an hour. A large mailbox can take longer.',
            'Do not delete the POP account yet. Your old mail is in it.',
          ],
        },
      ],
    },
    {
      heading: 'Seven steps, in this order',
      blocks: [
        {
          kind: 'steps',
          items: [
            '**Check the room.** See how much mail is on your computer and how large your mailbox is. It must fit.',
            '**Make a backup.** Export your mail, or copy the folder in which your app keeps it.',
            '**Add the same address again, as IMAP.** It stands beside the POP account. Use the steps for your app.',
            '**Stop the POP account from fetching.** Switch its send and receive off. Do not delete it.',
            '**Copy your folders into the IMAP account.** Go in portions of a few hundred messages.',
            '**Look in webmail.** Count a few folders. What you see there is on the server.',
            '**Remove the POP account on every device.** Only then delete the local copies.',
          ],
        },
      ],
    },
    {
      heading: 'If something is missing',
      blocks: [
        {
          kind: 'text',
          text: 'Look at the other computers and phones first. One that still collects by POP may hold the missing mail.',
        },
        { kind: 'text', text: 'Your backup has the rest. Keep it for a month.' },
      ],
    },
  ],
  tags: ['setup', 'receiving'],
  check: { at: 'start', looks: 'whether your server offers IMAP, and how full your mailbox is' },
  related: ['moving-mail', 'imap-or-pop', 'leave-mail-on-the-server', 'mailbox-full'],
};
