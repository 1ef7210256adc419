// Article: why a server refuses a login, and how to find out which of the two is wrong.
import type { Article } from '../../article.ts';

export const passwordRefused: Article = {
  slug: 'password-refused',
  title: 'The server refuses your password',
  lead: 'Try the same address and password in webmail. That tells you whether the password or the app is the cause.',
  sections: [
    {
      heading: 'If webmail refuses them too',
      blocks: [
        {
          kind: 'steps',
          items: [
            'Type the password by hand. Look out for capital letters and blanks at the end.',
            'Set a new password at your mail host.',
            'Wait 15 minutes if you tried often. Some servers lock an account for a while.',
          ],
        },
      ],
    },
    {
      heading: 'If webmail lets you in',
      blocks: [
        {
          kind: 'list',
          items: [
            'Use your whole address as user name, unless your settings show another.',
            'Delete the saved password in the app and type it again. Do so on every device.',
            'Check that the app uses your own server, not one it guessed.',
          ],
        },
      ],
    },
    {
      heading: 'Accounts at large mail hosts',
      blocks: [
        {
          kind: 'list',
          items: [
            'Some want an app password: one made for a single app, in your security settings.',
            'Some take no password from apps. Use **Sign in with Google** or **Sign in with Microsoft**.',
            'Some have IMAP or POP switched off until you switch it on in their settings.',
          ],
        },
      ],
    },
    {
      heading: 'When the server is the cause',
      blocks: [
        {
          kind: 'text',
          text: 'A server can also say that it cannot check passwords right now. Then keep your password and try later.',
        },
      ],
    },
  ],
  tags: ['password'],
  check: { at: 'start', looks: 'whether the server takes your password, when you type it there' },
  related: ['password-asked-again', 'encryption', 'server-not-reached'],
};
