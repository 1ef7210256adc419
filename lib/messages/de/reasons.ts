// Why the recommended protocol is right for this account: each reason holds only with the evidence it names.
import type * as english from '../en/reasons.ts';
import { translation } from '../translation.ts';
export const reasons = translation<typeof english.reasons>()({
  folders: {
    title: 'POP would hide {hidden} of your {folders} folders',
    text: 'POP shows the Inbox only: {inbox} of your {total} messages.',
  },
  'folders-uncounted': {
    title: 'POP would hide {hidden} of your {folders} folders',
    text: 'POP shows the Inbox only.',
  },
  devices: {
    title: 'Your phone and computer agree',
    text: 'What you read, move or delete on one, you see on the other.',
  },
  safe: {
    title: 'Your mail stays on the server',
    text: 'If a phone is lost or a computer breaks, nothing is gone.',
  },
  room: {
    title: 'There is room for it',
    text: 'Your mailbox is {percent} % full: {used} of {limit}.',
  },
  'pop-only': {
    title: 'The server offers POP only',
    text: 'We found no IMAP on the mail server, so POP is the way to read this mail.',
  },
  'leave-on-server': {
    title: 'Leave a copy on the server',
    text: 'Set your app to keep messages on the server. Else one device empties the mailbox for the others.',
  },
  'one-device': {
    title: 'Read this mail on one device',
    text: 'Here, an app that reads by POP cannot leave mail on the server for others.',
  },
});

/** Stands for the user name when only a domain was given. */
export const anyUser = translation<typeof english.anyUser>()({ name: 'your-name@{domain}' });
