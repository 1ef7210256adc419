// Article: why an app asks for the password again and again, though it is right.
import type { Article } from '../../article.ts';

export const passwordAskedAgain: Article = {
  slug: 'password-asked-again',
  title: 'The password is asked again and again',
  lead: 'The server refuses what the app sends. Often the app sends an old password, or talks to another server.',
  sections: [
    {
      heading: 'First: is the password right?',
      blocks: [
        { kind: 'text', text: 'Log in to webmail with it. If that fails too, set a new one.' },
        { kind: 'text', text: 'Do not try more than twice in the app. Many servers lock out whoever fails too often.' },
      ],
    },
    {
      heading: 'It is right, but the app keeps asking',
      blocks: [
        {
          kind: 'steps',
          items: [
            'Delete the password that the app saved, then type it anew. For receiving and for sending.',
            'Do the same on each phone and tablet. One old password can lock out all.',
            'Compare the user name with your settings. It is often the whole address.',
            'Compare both servers. An app may have changed them by itself.',
          ],
        },
      ],
    },
    {
      heading: 'It asks for another server than yours',
      blocks: [
        { kind: 'text', text: 'Read the name in the window. If it is not yours, type nothing there.' },
        { kind: 'text', text: 'On Windows, Outlook may ask for an old mail host that Autodiscover still names.' },
      ],
    },
    {
      heading: 'Other causes',
      blocks: [
        {
          kind: 'list',
          items: [
            'Your mail host wants an app password, or its own sign-in page.',
            'The server cannot check passwords at the moment. Then it refuses everybody.',
            'Your network was locked out after failed tries. Wait 15 minutes, or try by mobile data.',
          ],
        },
      ],
    },
  ],
  tags: ['password', 'apps'],
  check: { at: 'start', looks: 'whether the server takes your password, when you type it there' },
  related: ['password-refused', 'autodiscover', 'server-not-reached'],
};
