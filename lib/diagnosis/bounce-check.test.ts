// The sentences of a bounce: who acts, whether it is over, and advice that fits both.
import { describe, expect, it } from 'vitest';
import { bounces, bounceTexts } from '../messages/bounces.ts';
import { bounceAnswerSchema, bounceIds } from '../model/bounce.ts';
import { explainBounce } from './bounce-check.ts';

describe('explainBounce', () => {
  it('tells nobody to send again while the server still tries', () => {
    const late = explainBounce('Final-Recipient: rfc822; a@b.example\nAction: delayed\nStatus: 4.4.1\n');
    expect(late).toMatchObject({ outcome: 'trying', fix: bounces.whileTrying, outcomeText: bounces.outcomes.trying });
    for (const id of bounceIds) {
      const fix = bounceTexts[id].whileTrying ?? bounces.whileTrying;
      expect(fix, id).not.toMatch(/(?<!do not )\bsend .{0,30}(?:again|twice)/i);
    }
  });

  it('does not promise another try that nobody makes', () => {
    const over = explainBounce('Final-Recipient: rfc822; a@b.example\nAction: failed\nStatus: 4.0.0\n');
    expect(over).toMatchObject({ id: 'server-refused-later', outcome: 'over', mender: 'sender-host' });
    expect(`${over.title} ${over.customer}`).not.toMatch(/tries again/);
    for (const id of bounceIds) {
      const { customer, whenOver } = bounceTexts[id];
      if (/tries again|puts off/.test(customer)) expect(whenOver, id).toBeDefined();
    }
  });

  it('speaks to whoever has to act', () => {
    const line = '554 5.7.1 <anna@b.example>: Relay access denied';
    const byApp = explainBounce(line);
    const onTheWay = explainBounce(`host mx.b.example[192.0.2.2] said: ${line}`);
    expect(byApp).toMatchObject({ id: 'relay-denied', title: bounceTexts['relay-denied'].title });
    expect(onTheWay).toMatchObject({ id: 'relay-denied', menderText: bounces.menders['recipient-host'] });
    expect(onTheWay.title).not.toBe(byApp.title);
  });

  it.each([
    ['Feedback-Type: abuse\nVersion: 1', 'complaint'],
    ['I am out of the office until Monday.', 'automatic-reply'],
  ] as const)('names %j', (text, kind) => {
    expect(explainBounce(text)).toMatchObject({
      id: null,
      fault: null,
      title: bounces.kinds[kind].title,
      menderText: null,
    });
  });

  it('says that it does not know', () => {
    expect(bounceAnswerSchema.parse(explainBounce('hello'))).toMatchObject({
      ...{ id: null, kind: null, title: bounces.unknown.title, menderText: null, outcomeText: null },
    });
    expect(explainBounce('Mailbox full')).toMatchObject({ outcome: null, outcomeText: bounces.outcomeUntold });
    expect(explainBounce('0x800CCC0E')).toMatchObject({
      ...{ kind: 'app-error', outcomeText: null, mender: 'sender', menderText: bounces.menderOfApp },
    });
  });
});
