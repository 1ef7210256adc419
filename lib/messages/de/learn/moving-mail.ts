// Article: taking the mail of a domain to another mail host.
import type { Article } from '../../article.ts';

export const movingMail: Article = {
  slug: 'moving-mail',
  title: 'Move your mail to another mail host',
  lead: 'Copy first, switch second, look for latecomers third. Close the old mailbox last.',
  sections: [
    {
      heading: 'Before the day',
      blocks: [
        {
          kind: 'steps',
          items: [
            '**Make every mailbox at the new mail host.** Count aliases and forwards too.',
            '**Lower the time that DNS answers are kept** (TTL) of your MX records to 300 seconds.',
            '**Copy the mail over by IMAP.** Many mail hosts do it for you. It can run while you work.',
            '**See that all mail is on the server.** Mail on one computer only must go up first.',
          ],
        },
      ],
    },
    {
      heading: 'On the day',
      blocks: [
        {
          kind: 'steps',
          items: [
            '**Change the MX records** to the new mail host, and remove the old ones.',
            '**Change SPF and DKIM** to those of the new mail host.',
            '**Change autoconfig and Autodiscover.** Else apps are led to the old servers.',
            '**Set up the new account in each app,** beside the old one.',
          ],
        },
      ],
    },
    {
      heading: 'In the days after',
      blocks: [
        {
          kind: 'list',
          items: [
            'Some mail still comes to the old server for a few hours. Copy once more after two days.',
            'Compare the number of messages of a few folders, old and new.',
            'Keep the old mailbox for two weeks. Then close it.',
          ],
        },
      ],
    },
    {
      heading: 'If you used POP',
      blocks: [{ kind: 'text', text: 'Your mail may be on one computer only. Move it into an IMAP account first.' }],
    },
  ],
  tags: ['setup', 'domain', 'receiving'],
  check: { at: 'start', looks: 'which mail host your domain names today' },
  related: ['pop-to-imap', 'mx', 'autodiscover'],
};
