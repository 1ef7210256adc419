// What the guide windows-mail says, by the English.
import type { GuideWords } from '../../language-texts.ts';

export const windowsMail = {
  'Windows Mail': 'Windows Mail',
  'Windows Mail has ended: where to go': 'Windows Mail has ended: where to go',
  'Windows: ended in 2024': 'Windows: ended in 2024',
  'It ended on 31 December 2024. Since then it cannot send or receive.':
    'It ended on 31 December 2024. Since then it cannot send or receive.',
  'See what lies in the app only': 'See what lies in the app only',
  'Open webmail and look whether your messages are there. With IMAP they mostly are.':
    'Open webmail and look whether your messages are there. With IMAP they mostly are.',
  'What is only in Windows Mail can still be exported: do that first.':
    'What is only in Windows Mail can still be exported: do that first.',
  'Choose another app': 'Choose another app',
  'The new Outlook takes its place. It fetches your mail through servers of Microsoft.':
    'The new Outlook takes its place. It fetches your mail through servers of Microsoft.',
  'Thunderbird and classic Outlook talk to your mail host themselves.':
    'Thunderbird and classic Outlook talk to your mail host themselves.',
  'The list beside this leads to their steps. Your settings are filled in there.':
    'The list beside this leads to their steps. Your settings are filled in there.',
  'Use IMAP there': 'Use IMAP there',
  'Your mail then stays on the server, and the next change of app is easy.':
    'Your mail then stays on the server, and the next change of app is easy.',
  'Windows Mail has ended.': 'Windows Mail has ended.',
} satisfies GuideWords;
