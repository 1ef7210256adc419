// A message inside one server took long to arrive.
import { defineRule } from '../define.ts';
import { phrase, unknown } from '../phrase.ts';

/** Within one server a message takes a second or two; below this, nobody minds. */
const slowMs = 20_000;

export const mailboxTestMessageSlow = defineRule({
  id: 'mailbox-test-message-slow',
  reference: 'RFC 5321 4.4',
  needs: ['round-trip'],
  severity: 'notice',
  mender: 'host',
  messages: {
    title: 'Our test message took {seconds} seconds.',
    customer: 'The message arrived, but later than usual. Mail from you to others may be slow as well.',
    meanwhile: 'If mail stays slow, send this to your mail host.',
    agent: '{sender} to {host}: seen after {seconds} s. Longest step by the Received fields: {slowest}',
    fix: 'Look at the mail queue and the load of the server.\nCheck how long the filters take with each message.',
  },
  phrases: { step: '{from} to {by}, {seconds} s', 'not-told': 'not told' },
  judge: ({ 'round-trip': { search, waitedMs, submission, reading, hops } }) => {
    if (search !== 'found' || waitedMs < slowMs) return [];
    const [longest] = hops.toSorted((one, other) => (other.delayMs ?? 0) - (one.delayMs ?? 0));
    const { host } = reading;
    const slowest = longest?.delayMs
      ? phrase('step', {
          from: longest.from ?? unknown,
          by: longest.by ?? unknown,
          seconds: Math.round(longest.delayMs / 1000),
        })
      : phrase('not-told');
    return [
      { subject: { host }, values: { host, sender: submission.host, seconds: Math.round(waitedMs / 1000), slowest } },
    ];
  },
});
