// Tests of reading answers from an untrusted value.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAnswers, questions, questionsFor, symptoms } from './symptoms.ts';

describe('parseAnswers', () => {
  it('takes known answers to known questions', () => {
    const answers = { 'sending-port': '25', 'device-date': 'wrong' };
    expect(parseAnswers(answers)).toEqual({ ok: true, answers });
    expect(parseAnswers({})).toEqual({ ok: true, answers: {} });
  });
  it.each([
    [null, ''],
    [[], ''],
    ['25', ''],
    [{ 'no-such': 'yes' }, ''],
    [{ constructor: 'yes' }, ''],
    [JSON.parse('{"__proto__": "yes"}'), ''],
    [{ 'sending-port': 25 }, 'sending-port'],
    [{ 'sending-port': '26' }, 'sending-port'],
    [{ 'device-date': 'right', 'mail-how': 'gone' }, 'mail-how'],
  ])('refuses %j', (value, question) => {
    expect(parseAnswers(value)).toMatchObject({ ok: false, question });
  });
  it('takes nothing that is not on the list', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (value) => {
        const parsed = parseAnswers(value);
        if (parsed.ok) expect(Object.keys(questions)).toEqual(expect.arrayContaining(Object.keys(parsed.answers)));
      }),
    );
  });
});

it('asks at most three questions about a symptom', () => {
  for (const symptom of symptoms) expect(questionsFor[symptom].length).toBeLessThanOrEqual(3);
});
