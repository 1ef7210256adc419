// Article: switching the junk filters of the Outlooks off, where they have one.
import type { Article } from '../../article.ts';

export const junkFilterOutlook: Article = {
  slug: 'junk-filter-outlook',
  title: 'Switch the junk filter off in Outlook',
  lead: 'Classic Outlook has a filter of its own. If your mail host sorts junk, set it to “No Automatic Filtering”.',
  sections: [
    {
      heading: 'Why one filter is better',
      blocks: [
        {
          kind: 'list',
          items: [
            'Two filters move mail into two places. You then look for a lost message twice.',
            'The filter on the server works for your phone and your webmail too.',
          ],
        },
      ],
    },
    {
      heading: 'Classic Outlook for Windows',
      blocks: [
        {
          kind: 'steps',
          items: [
            'Open **Home**, then **Junk**, then **Junk E-mail Options**.',
            'On the tab **Options** choose **No Automatic Filtering**. It is often set already.',
            'Look at the tab **Blocked Senders**. These still go to junk. Remove whom you want to hear from.',
            'Look into **Junk E-mail** once more, and move good mail back.',
          ],
        },
      ],
    },
    {
      heading: 'New Outlook for Windows',
      blocks: [
        {
          kind: 'text',
          text: 'Look under **Settings**, **Mail**, **Junk email** for lists of safe and blocked senders.',
        },
        {
          kind: 'text',
          text: 'We know of no switch for the whole filter. Keep the lists short, and look into the junk folder now and then.',
        },
      ],
    },
    {
      heading: 'Outlook for Mac',
      blocks: [
        {
          kind: 'text',
          text: 'It has had no junk filter of its own since 2016. Its junk settings hold blocked senders only.',
        },
      ],
    },
  ],
  tags: ['junk', 'apps'],
  check: { at: 'start', looks: 'what lies in your junk folder, when you type your password there' },
  related: ['junk-filter-mac-mail', 'mail-is-missing', 'new-or-classic-outlook'],
};
