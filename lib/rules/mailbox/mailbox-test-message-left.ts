// The test message could not be taken out of the mailbox again.
import { defineRule } from '../define.ts';

export const mailboxTestMessageLeft = defineRule({
  id: 'mailbox-test-message-left',
  reference: 'RFC 4315 2.1',
  needs: ['round-trip'],
  severity: 'notice',
  mender: 'customer',
  messages: {
    title: 'Our test message is still in your mailbox.',
    customer: 'We could not remove the message that we sent. You can delete it yourself.',
    agent: '{host}: the message in {folder} was not removed. Subject: {subject}',
    fix: 'Delete the message with the subject “{subject}”.',
  },
  variants: {
    marked: {
      customer: 'We marked the message as deleted. Your server cannot remove one message alone, so it may still show.',
      agent: '{host}: no UIDPLUS and no MOVE, so the message in {folder} only bears \\Deleted. Subject: {subject}',
    },
  },
  judge: ({ 'round-trip': { removal, reading, arrival, subject } }) => {
    if (removal !== 'left' && removal !== 'marked') return [];
    const { host } = reading;
    const values = { host, folder: arrival?.folder ?? 'INBOX', subject };
    return [{ subject: { host }, values, ...(removal === 'marked' ? { variant: 'marked' as const } : {}) }];
  },
});
