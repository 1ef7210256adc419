// A message was taken in by the server and did not reach the inbox or the junk folder within the time we waited.
import { defineRule } from '../define.ts';
import { noCode } from '../phrase.ts';

export const mailboxTestMessageLost = defineRule({
  id: 'mailbox-test-message-lost',
  reference: 'RFC 5321 4.5.4.1',
  needs: ['round-trip'],
  severity: 'warning',
  mender: 'host',
  messages: {
    title: 'Our test message did not arrive within {seconds} seconds.',
    customer: 'The server took the message, but we did not see it in {folders}. It may come later.',
    meanwhile:
      'Look in your other folders: a filter may have moved it. If it comes later, you can delete it. Send this to your mail host.',
    agent:
      '{sender} took the message ({code}), but within {seconds} s it was not in {folders} at {host}. Subject: {subject}. The server said: {words}',
    fix: 'Look in the mail queue and the log for this subject.',
  },
  judge: ({ 'round-trip': { search, submission, reading, folders, waitedMs, subject } }) => {
    // Without an accepted message there is nothing to miss.
    if (search !== 'not-found' || submission.result !== 'accepted') return [];
    const { host } = reading;
    const { host: sender, code, words } = submission;
    const seconds = Math.round(waitedMs / 1000);
    return [{ subject: { host }, values: { host, sender, seconds, folders, subject, code: code ?? noCode, words } }];
  },
});
