// Article: using POP without emptying the mailbox for everyone else.
import type { Article } from '../../article.ts';

export const leaveMailOnTheServer: Article = {
  slug: 'leave-mail-on-the-server',
  title: 'Leave your mail on the server with POP',
  lead: 'Tell every app that collects by POP to leave a copy. Otherwise it may empty the mailbox for the others.',
  sections: [
    {
      heading: 'Why mail disappears',
      blocks: [
        {
          kind: 'text',
          text: 'Many apps delete mail from the server after they fetched it by POP. Your phone then shows an empty mailbox.',
        },
        {
          kind: 'text',
          text: 'The mail is not lost. It is on the computer that fetched it. Find that computer first.',
        },
      ],
    },
    {
      heading: 'Where the switch is',
      blocks: [
        {
          kind: 'table',
          head: ['App', 'What to look for'],
          rows: [
            ['Classic Outlook', '**Leave a copy of messages on the server**'],
            ['Thunderbird', '**Leave messages on server**, and **Until I delete them**'],
            ['Mail on a Mac', 'Untick **Remove copy from server after retrieving a message**'],
            ['iPhone', 'Delete from server: **Never**, under **Advanced**'],
            ['Other apps', 'A choice such as **Keep mail on server**'],
          ],
        },
        { kind: 'text', text: 'The names may differ a little in your version.' },
      ],
    },
    {
      heading: 'Two things to watch',
      blocks: [
        {
          kind: 'list',
          items: [
            'A mailbox that keeps everything can fill up. Delete what you no longer need.',
            'Some servers delete fetched mail after some days, whatever the app says. Our check tells you if yours announces it.',
          ],
        },
        { kind: 'text', text: 'IMAP has neither the switch nor the trap.' },
      ],
    },
  ],
  tags: ['setup', 'receiving'],
  check: { at: 'start', looks: 'whether POP on your server can leave a copy' },
  related: ['pop-to-imap', 'imap-or-pop', 'mailbox-full'],
};
