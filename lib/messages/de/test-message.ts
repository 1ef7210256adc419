// The words of the test message itself, as they land in the mailbox: plain ASCII, so that no server has to recode them.
import type * as english from '../en/test-message.ts';
import { translation } from '../translation.ts';
export const testMessage = translation<typeof english.testMessage>()({
  subject: 'Mailmend test message {token}',
  body: [
    'This is a test message. You asked Mailmend to send it.',
    '',
    'It shows whether mail from your mailbox reaches your mailbox.',
    'Mailmend removes it as soon as it has seen it.',
    'If you can read this, you can delete it yourself.',
    '',
    'Nobody else got this message.',
  ].join('\n'),
});
