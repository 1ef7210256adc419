// Article: mail comes in but does not go out (RFC 6409).
import type { Article } from '../../article.ts';

export const sending: Article = {
  slug: 'sending',
  title: 'Mail comes in, but nothing goes out',
  lead: 'Sending has a server, a port and a login of its own. Most often one of these three is missing.',
  sections: [
    {
      heading: 'Check these three',
      blocks: [
        {
          kind: 'steps',
          items: [
            'The outgoing server and its port are those of your settings.',
            'The app logs in for sending too. Look for **requires authentication**, and switch it on.',
            'The sender address in the app is the address you log in with.',
          ],
        },
      ],
    },
    {
      heading: 'What the server may say',
      blocks: [
        {
          kind: 'table',
          head: ['Its words', 'What to do'],
          rows: [
            ['Relay access denied', 'Switch on the login for the outgoing server'],
            ['Sender address rejected', 'Send from the address you log in with'],
            ['Message size exceeds', 'Share a link instead of the attachment'],
            ['User unknown', 'Check the address you wrote to'],
            ['Too many messages', 'Wait an hour, then send fewer at once'],
          ],
        },
      ],
    },
  ],
  tags: ['sending'],
  check: { at: 'start', looks: 'whether your outgoing server answers and asks for a login' },
  related: ['web-forms', 'ports', 'password-refused', 'spf'],
};
