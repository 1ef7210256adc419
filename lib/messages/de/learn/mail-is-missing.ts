// Article: where missing mail usually is, in the order in which to look.
import type { Article } from '../../article.ts';

export const mailIsMissing: Article = {
  slug: 'mail-is-missing',
  title: 'Mail is missing',
  lead: 'Look in webmail first: it shows what is on the server. That tells you which half of the list you need.',
  sections: [
    {
      heading: 'It is in webmail, but not in your app',
      blocks: [
        {
          kind: 'list',
          items: [
            'Your app shows another folder, or hides read mail. Look at the filter above the list.',
            'Your app collects by POP. It then sees the inbox only, and no other folder.',
            'The app keeps only the last weeks. Look for **Sync** or **Mail to keep** in its settings.',
            'The folder is not subscribed. Look for **Subscribe** or **Manage folders**.',
          ],
        },
      ],
    },
    {
      heading: 'It is not in webmail',
      blocks: [
        {
          kind: 'steps',
          items: [
            'Look in **Junk**, **Trash** and **Archive** there, and use the search.',
            'Look at rules, filters and forwards. One of them may move or delete.',
            'Think of each computer and phone, also old ones. One that collects by POP may have taken it.',
            'Ask the sender whether a message came back to them.',
          ],
        },
      ],
    },
    {
      heading: 'New mail does not come at all',
      blocks: [
        {
          kind: 'list',
          items: [
            'Your mailbox may be full. Senders then get their mail back.',
            'Your domain may lead mail to another mail host. The check shows where.',
          ],
        },
      ],
    },
    {
      heading: 'Do not do this first',
      blocks: [
        {
          kind: 'text',
          text: 'Do not remove the account, and do not reset the app. Mail that is only there would be gone.',
        },
        { kind: 'text', text: 'Your mail host may have a backup. Ask soon: most are kept for days, not months.' },
      ],
    },
  ],
  tags: ['receiving', 'junk'],
  check: { at: 'start', looks: 'where your mail is led to, and how full your mailbox is' },
  related: ['mailbox-full', 'leave-mail-on-the-server', 'mx'],
};
