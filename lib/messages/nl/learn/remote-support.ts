// Article: what an agent sees and does not see when you let one help you from afar.
import type { Article } from '../../article.ts';

export const remoteSupport: Article = {
  slug: 'remote-support',
  title: 'Help from afar: what the agent sees',
  lead: 'An agent can see your check while it runs. Your password, your screen and your mail stay with you.',
  sections: [
    {
      heading: 'What the agent sees',
      blocks: [
        {
          kind: 'list',
          items: [
            'The address or domain that you check.',
            'What your servers and your domain answer, as the check shows it to you.',
            'What you answer to the questions on the page.',
            'After a check with your password: the names of your folders, and how many messages they hold.',
          ],
        },
      ],
    },
    {
      heading: 'What the agent does not see',
      blocks: [
        {
          kind: 'list',
          items: [
            'Your password. It goes from our server to your mail server, and nowhere else.',
            'Your screen, your files, or any other page that you have open.',
            'Your messages. The check reads none of them.',
          ],
        },
      ],
    },
    {
      heading: 'What the agent can do',
      blocks: [
        {
          kind: 'list',
          items: [
            'Ask you for a check. It runs only after your yes.',
            'Send you a step to try. You do it yourself.',
            'Nothing on your device: there is no remote control.',
          ],
        },
      ],
    },
    {
      heading: 'How you can tell',
      blocks: [
        {
          kind: 'text',
          text: 'Help begins with a code that you read out. While it lasts, a band on the page names who watches.',
        },
        { kind: 'text', text: 'You can end it at any time. Closing the page ends it too.' },
        { kind: 'text', text: 'Nobody of us asks for your password by phone or by mail. Give it to no one who does.' },
      ],
    },
  ],
  tags: ['help', 'security'],
  check: { at: 'start', looks: 'what an agent would see: run it alone first' },
  related: ['password-refused', 'mail-is-missing', '/guides'],
};
