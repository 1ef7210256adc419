// Refusals as real servers word them, each to its own meaning, and never to "accepted".
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { submitStages } from '../model/round-trip.ts';
import { classifySubmitAnswer, type SubmitAnswer } from './submit-result.ts';

const answer = (stage: SubmitAnswer['stage'], text: string): SubmitAnswer => ({
  stage,
  reply: Number(text.slice(0, 3)) || 0,
  enhanced: /^\d{3} (\d\.\d+\.\d+)/.exec(text)?.[1] ?? null,
  text,
});

it.each([
  ['message', '250 2.0.0 Ok: queued as 4F1', 'accepted'],
  ['message', '250 OK id=1tEw3u-000', 'accepted'],
  ['mail', '250 2.1.0 Ok', 'unproven'],
  ['rcpt', '554 5.7.1 <anna@x.example>: Relay access denied', 'relay-denied'],
  ['rcpt', '550 relay not permitted', 'relay-denied'],
  ['rcpt', '553 5.7.1 <anna@x.example>: Sender address rejected: not owned by user bob@x.example', 'sender-not-owned'],
  ['message', '554 5.2.252 SendAsDenied; anna@x.example not allowed to send as bob@x.example', 'sender-not-owned'],
  ['mail', '553 sorry, your envelope sender is not accepted', 'sender-not-owned'],
  [
    'rcpt',
    '550 5.1.1 <anna@x.example>: Recipient address rejected: User unknown in virtual mailbox table',
    'recipient-unknown',
  ],
  ['rcpt', '550 No Such User Here', 'recipient-unknown'],
  ['rcpt', '452 4.2.2 <anna@x.example>: Mailbox is full', 'mailbox-full'],
  ['message', '552 5.2.2 Over quota', 'mailbox-full'],
  ['mail', '552 5.3.4 Message size exceeds fixed limit', 'too-large'],
  [
    'message',
    '550 Domain x.example has exceeded the max emails per hour (150/150 (100%)) allowed. Message discarded.',
    'rate-limited',
  ],
  ['mail', '450 4.7.1 Error: too much mail from 198.18.0.1', 'rate-limited'],
  [
    'message',
    '550 Domain x.example has exceeded the max defers and failures per hour (5/5 (100%)) allowed.',
    'defer-limit',
  ],
  ['mail', '451 4.3.0 Temporary failure', 'deferred'],
  ['message', '554 5.7.1 Message rejected as spam', 'refused'],
  ['data', '250 what', 'unproven'],
  ['message', 'hello', 'unproven'],
] as const)('%s: %s', (stage, text, result) => {
  expect(classifySubmitAnswer(answer(stage, text))).toBe(result);
});

it('calls nothing accepted but a 2xx to the whole message', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...submitStages),
      fc.integer({ min: 0, max: 599 }),
      fc.string(),
      (stage, reply, text) => {
        const result = classifySubmitAnswer({ stage, reply, enhanced: null, text });
        expect(result === 'accepted').toBe(stage === 'message' && reply >= 200 && reply < 300);
      },
    ),
  );
});
