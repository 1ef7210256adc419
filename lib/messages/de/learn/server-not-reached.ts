// Article: what it means when a mail server cannot be reached, and who can do something.
import type { Article } from '../../article.ts';

export const serverNotReached: Article = {
  slug: 'server-not-reached',
  title: 'The mail server cannot be reached',
  lead: 'Check the name first, then try another network. If both are right, your mail host has to look.',
  sections: [
    {
      heading: 'What you can try',
      blocks: [
        {
          kind: 'steps',
          items: [
            'Copy the server name from your settings. A blank or a missing letter is enough to fail.',
            'Compare the port and the encryption. They belong together.',
            'Try on mobile data. If it works there, your own network or router is in the way.',
            'Check each device for an old password. A server may block an address after many wrong tries.',
          ],
        },
      ],
    },
    {
      heading: 'What the words mean',
      blocks: [
        {
          kind: 'table',
          head: ['What happened', 'What it may mean'],
          rows: [
            ['The name does not exist', 'A slip in the name, or its record was deleted'],
            ['The server refused', 'The service is off, or the port is wrong'],
            ['No answer', 'A firewall on the way, or the wrong server'],
            ['It answered, then hung up', 'The server is busy, or it limits your address'],
          ],
        },
      ],
    },
  ],
  tags: ['receiving', 'sending'],
  check: { at: 'start', looks: 'whether your servers have an address and answer' },
  related: ['ports', 'encryption', 'dns'],
};
