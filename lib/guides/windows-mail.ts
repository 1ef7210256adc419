// Windows Mail: ended by its maker on 31 December 2024. Its guide leads away from it.
import { defineGuide, none } from './define.ts';

const ended = none('Windows Mail has ended.');

export const windowsMail = defineGuide({
  id: 'windows-mail',
  name: 'Windows Mail',
  aliases: ['Mail for Windows', 'Windows 10 Mail', 'Mail and Calendar', 'Windows Live Mail'],
  app: 'Windows Mail',
  title: 'Windows Mail has ended: where to go',
  systems: ['windows'],
  systemNames: 'Windows: ended in 2024',
  device: 'desktop',
  minutes: 10,
  version: 'It ended on 31 December 2024. Since then it cannot send or receive.',
  source: 'vendor',
  versionQuestion: null,
  ended: true,
  protocolWords: { imap: null, pop3: null },
  securityWords: { tls: 'SSL', starttls: 'SSL' },
  steps: [
    {
      title: 'See what lies in the app only',
      texts: [
        { text: 'Open webmail and look whether your messages are there. With IMAP they mostly are.' },
        { text: 'What is only in Windows Mail can still be exported: do that first.' },
      ],
    },
    {
      title: 'Choose another app',
      texts: [
        { text: 'The new Outlook takes its place. It fetches your mail through servers of Microsoft.' },
        { text: 'Thunderbird and classic Outlook talk to your mail host themselves.' },
        { text: 'The list beside this leads to their steps. Your settings are filled in there.' },
      ],
    },
    {
      title: 'Use IMAP there',
      texts: [{ text: 'Your mail then stays on the server, and the next change of app is easy.' }],
    },
  ],
  unasked: {},
  sections: {
    protocol: ended,
    username: ended,
    copies: ended,
    junk: ended,
    folders: ended,
    change: ended,
    exception: ended,
    remove: ended,
  },
  fetch: null,
  firstError: ended,
  troubles: [],
  others: ['outlook-new', 'thunderbird', 'outlook-classic', 'em-client'],
});
