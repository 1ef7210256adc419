// The answers to what was pasted, as text for a ticket: the verdict first, every fact below it, hostile words as words.
import { describe, expect, it } from 'vitest';
import type { BounceAnswer } from '../../model/bounce.ts';
import type { MessageCheck } from '../../model/message-check.ts';
import type { SpfAnswer } from '../../model/spf-answer.ts';
import { bounceTicket, messageTicket, spfTicket } from './pasted-text.ts';

const bounce: BounceAnswer = {
  ...{ id: 'recipient-unknown', fault: 'recipient-unknown', kind: 'failure', by: 'wording', mender: 'sender' },
  ...{ replyCode: '550', enhancedCode: '5.1.1', appCode: null, outcome: 'over', retryUntil: null },
  ...{ permanence: 'permanent', recipient: 'bert@sunny.example', said: '550 5.1.1 no such user\u202E' },
  ...{
    title: 'No such mailbox.',
    customer: 'Nobody has it.',
    agent: 'RCPT TO refused.',
    fix: 'Check it.\nSend again.',
  },
  ...{ menderText: 'The sender can mend this.', outcomeText: null },
};
const spf: SpfAnswer = {
  ...{ result: 'softfail', explanation: null, mechanism: '~all', lookups: 1, voidLookups: 0 },
  trace: [
    { depth: 0, domain: 'sunny.example', record: 'v=spf1 mx ~all', term: null, result: 'softfail', note: null },
    { depth: 1, domain: 'sunny.example', record: null, term: 'mx', result: 'no-match', note: '198.18.0.1' },
  ],
};
const message: MessageCheck = {
  ...{ whole: true, mended: [], strangeLines: 0, from: ['anna@sunny.example'], returnPath: '', date: null },
  hops: [
    {
      ...{ helo: 'out.sunny.example', reverse: null, ip: '198.18.0.9', by: 'mx.tailor.example', with: 'ESMTPS' },
      ...{ encrypted: true, authenticated: false, at: '2026-11-23T10:02:00.000Z', delayMs: null, border: true },
    },
  ],
  ...{ hopsLeftOut: 0, authenticationResults: [], receiver: null, signaturesLeftOut: 0 },
  spf: {
    ...{ status: 'checked', ip: '198.18.0.9', helo: null, sender: 'postmaster@out.sunny.example' },
    ...{ domain: 'out.sunny.example', answer: spf },
  },
  signatures: [
    {
      ...{ domain: 'sunny.example', selector: 'one', algorithm: 'rsa-sha256', signedFields: [], bodyLimited: false },
      ...{ signedAt: null, result: 'fail', reason: 'body-changed', bits: 2048 },
    },
  ],
  arc: { sets: [], result: 'none' },
  dmarc: {
    ...{ result: 'fail', why: null, fromDomain: 'sunny.example', organizationalDomain: 'sunny.example' },
    ...{ foundAt: '_dmarc.sunny.example', policy: 'reject', testing: false, alignments: [] },
  },
};

describe('a bounce', () => {
  const lines = bounceTicket(bounce).split('\n');
  it('says what it means, what to do, and every code', () => {
    expect(lines.slice(0, 5)).toEqual([
      'No such mailbox.',
      'RCPT TO refused.',
      'The sender can mend this.',
      '- Check it.',
      '- Send again.',
    ]);
    expect(lines).toContain('Reply code: 550');
    expect(lines).toContain('Detail code: 5.1.1');
    expect(lines).toContain('Meant for: bert@sunny.example');
  });
  it('keeps what a server said on its line, with nothing hidden in it', () => {
    expect(lines).toContain('Their own words: 550 5.1.1 no such user⟨U+202E⟩');
  });
  it('says nothing of a code that is not there', () => {
    expect(lines.some((line) => /App|Tried until|null/.test(line))).toBe(false);
  });
});

describe('an SPF answer', () => {
  it('has the result, what decides it, and each step', () => {
    const lines = spfTicket({ ip: '198.18.0.9', sender: 'anna@sunny.example' }, spf).split('\n');
    expect(lines[0]).toBe('SPF 198.18.0.9 anna@sunny.example: softfail');
    expect(lines).toContain('  sunny.example v=spf1 mx ~all softfail');
    expect(lines).toContain('    sunny.example mx no-match (198.18.0.1)');
    expect(lines.find((line) => line.endsWith(': ~all'))).toBeDefined();
  });
});

describe('a message', () => {
  const lines = messageTicket(message).split('\n');
  it('has the verdict, each proof and the way', () => {
    expect(lines[0]).toBe('The sender anna@sunny.example is not proven.');
    expect(lines).toContain('DMARC fail: sunny.example, p=reject, _dmarc.sunny.example');
    expect(lines).toContain('SPF softfail: 198.18.0.9, out.sunny.example');
    expect(lines.find((line) => line.startsWith('DKIM fail: d=sunny.example, s=one. The text is not'))).toBeDefined();
    expect(lines).toContain('2026-11-23T10:02:00.000Z out.sunny.example 198.18.0.9 > mx.tailor.example');
  });
  it('says why SPF could not be looked at', () => {
    const unclear = messageTicket({ ...message, spf: { status: 'not-checked', why: 'sent-copy' } });
    expect(unclear).toContain('SPF: This is a copy from before the message left');
  });
});
