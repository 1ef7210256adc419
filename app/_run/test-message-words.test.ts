// What is said of a test message fits what was seen, in plain short sentences, and never claims an arrival.
import { describe, expect, it } from 'vitest';
import { roundTrip as words } from '../../lib/messages/round-trip.ts';
import { shownEvidence } from './evidence.ts';
import { hopText, outcomeOf, secondsText, type Trip } from './test-message-words.ts';

const arrived: Trip = {
  submission: { host: 'mail.sunny.example', port: 465, result: 'accepted', words: '250 2.0.0 Ok', ms: 40 },
  search: 'found',
  folders: ['INBOX', 'Junk'],
  waitedMs: 1240,
  arrival: { folder: 'INBOX', junk: false },
  hops: [],
  authentication: [],
  removal: 'removed',
};
const missing: Trip = { ...arrived, search: 'not-found', arrival: null, waitedMs: 60_400, removal: 'nothing' };
const unproven = { ...arrived.submission, result: 'unproven', words: '' };

describe('outcomeOf', () => {
  it.each<[string, Trip, string, string]>([
    ['the inbox', arrived, 'fine', 'The test message arrived.'],
    ['junk', { ...arrived, arrival: { folder: 'Spam', junk: true } }, 'risk', 'The test message arrived in Spam.'],
    ['not seen', missing, 'risk', 'The test message did not arrive in 60 seconds.'],
    ['no answer, not seen', { ...missing, submission: unproven }, 'blank', words.outcome.unanswered],
    ['no answer, yet seen', { ...arrived, submission: unproven }, 'fine', 'The test message arrived.'],
    [
      'refused',
      { ...missing, search: 'not-sent', submission: { ...unproven, result: 'refused' } },
      'mend',
      words.outcome.refused,
    ],
    [
      'no answer before the text',
      { ...missing, search: 'not-sent', submission: unproven },
      'blank',
      words.outcome.brokenOff,
    ],
    ['broke off', { ...missing, search: 'broke-off' }, 'blank', words.outcome.unknown],
  ])('%s', (_, trip, kind, title) => {
    const outcome = outcomeOf(trip);
    expect(outcome).toMatchObject({ kind, title });
    expect(outcome.text).not.toMatch(/\{\w+\}/);
  });
});

it.each([
  [0, 'less than a second'],
  [999, 'less than a second'],
  [1000, '1 second'],
  [1240, '1.2 seconds'],
  [9_960, '10 seconds'],
  [12_345, '12 seconds'],
])('%d ms is %s', (ms, text) => expect(secondsText(ms)).toBe(text));

it.each([
  [
    { from: 'a.example', by: 'b.example', encrypted: true, delayMs: 2000 },
    false,
    'Taken from a.example, 2 seconds later, encrypted.',
  ],
  [
    { from: '[127.0.0.1]', by: 'b.example', encrypted: true, delayMs: 0 },
    true,
    'Taken from us, less than a second later, encrypted.',
  ],
  [{ from: null, by: 'b.example', encrypted: false, delayMs: null }, false, 'Taken in.'],
  [{ from: 'a.example', by: null, encrypted: false, delayMs: -3000 }, false, 'Taken from a.example, clocks differ.'],
])('%j', (hop, first, text) => expect(hopText(hop, first)).toBe(text));

it('reads the evidence as the server sends it', () => {
  expect(shownEvidence['round-trip'].safeParse({ ...arrived, subject: 'x', signatures: [] }).success).toBe(true);
});

it('speaks plainly', () => {
  const all = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(value as object).flatMap(all);
  for (const text of all(words)) {
    expect(text).not.toMatch(/\b(please|sorry|oops)\b|!/i);
    for (const sentence of text.split(/(?<=[.?:])\s+/))
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
  }
});
