// The runner: what is judged, what is untested, when a rule is due, and how hostile values are shown.
import { describe, expect, it } from 'vitest';
import { unknownReasonTexts } from '../messages/unknown-reasons.ts';
import type { ProbeId } from '../model/evidence.ts';
import { defineRule, type Rule } from './define.ts';
import { phrase } from './phrase.ts';
import { RuleQueue } from './rule-queue.ts';
import { judge } from './run.ts';
import { judgeContext, recordsOf, unknownRecord } from './testing/judge-sample.ts';
import { door, healthyEvidence } from './testing/sample-evidence.ts';

const words = {
  ...{ title: 'At {host}.', customer: 'It says {words}.', meanwhile: 'Leave {host}.', agent: '{ports}', fix: 'Look.' },
} as const;
const listening = defineRule({
  id: 'port-refused',
  reference: 'RFC 9051 2',
  needs: ['imap'],
  uses: ['pop3'],
  severity: 'warning',
  mender: 'host',
  messages: words,
  variants: { loud: { title: 'LOUD.', mender: 'customer' } },
  judge: ({ imap, pop3 }, { failedLooks }) =>
    imap.map(({ host, port }) => ({
      subject: { host, port },
      values: {
        host,
        words: 'a\u202Eb\u001b',
        ports: [String(port)],
        pops: pop3?.length ?? -1,
        failed: failedLooks.length,
      },
      targets: [`${host}:${port}`],
      ...(port === 143 ? { variant: 'loud' as const } : {}),
    })),
});
const explained: Rule = { ...listening, id: 'port-timeout', needs: ['login'], explainedBy: ['port-refused'] };
const { imap, pop3 } = healthyEvidence();

describe('judge', () => {
  it('hands a rule the observed evidence, and points each finding at its records', () => {
    const { findings, untested } = judge([listening], recordsOf({ imap, pop3 }), new Set(['imap']), judgeContext());
    expect(untested).toEqual([]);
    expect(findings.map(({ title }) => title)).toEqual(['LOUD.', 'At mail.sunny.example.']);
    expect(findings[1]).toMatchObject({
      severity: 'warning',
      customer: 'It says a⟨U+202E⟩b␛.',
      mender: 'host',
      meanwhile: 'Leave mail.sunny.example.',
      agent: '993',
      values: { pops: 2, failed: 0 },
      evidence: [{ probe: 'imap', target: 'mail.sunny.example:993' }],
    });
    expect(findings[0]).toMatchObject({ mender: 'customer', meanwhile: null, values: { variant: 'loud' } });
  });

  it('finds the same whatever order the looks came in', () => {
    const records = recordsOf({ imap, pop3 });
    const settled = new Set(['imap'] as const);
    const { findings } = judge([listening], records, settled, judgeContext());
    expect(judge([listening], records.toReversed(), settled, judgeContext()).findings).toEqual(findings);
  });

  it('passes over a rule whose probe has looks under way', () => {
    expect(judge([listening], recordsOf({ imap }), new Set(['pop3']), judgeContext())).toEqual({
      findings: [],
      untested: [],
    });
  });

  it('says why a rule is untested, and that there was nothing to look at when no record is there', () => {
    const settled = new Set(['imap'] as const);
    const blocked = judge([listening], [unknownRecord('imap', 'own-network')], settled, judgeContext());
    expect(blocked).toEqual({
      findings: [],
      untested: [{ id: 'port-refused', why: unknownReasonTexts['own-network'], reason: 'own-network' }],
    });
    const nothing = judge([listening], [], settled, judgeContext());
    expect(nothing.untested).toEqual([
      { id: 'port-refused', why: unknownReasonTexts['not-applicable'], reason: 'not-applicable' },
    ]);
  });

  it('judges what was observed beside a failed look, and tells the rule of the failed one', () => {
    const records = [...recordsOf({ imap }), unknownRecord('imap', 'own-network', 'imap.sunny.example:993')];
    const { findings } = judge([listening], records, new Set(['imap']), judgeContext());
    expect(findings[0]?.values.failed).toBe(1);
  });
});

describe('phrases', () => {
  const told = defineRule({
    id: 'port-timeout',
    reference: 'RFC 9051 2',
    needs: ['imap'],
    severity: 'warning',
    mender: 'customer',
    messages: { title: 'It is {state}.', customer: '{list}', agent: '{state}', fix: 'Look.' },
    phrases: { quiet: 'quiet', because: '{what} since {why}', never: 'never' },
    judge: () => [
      {
        subject: {},
        values: {
          state: phrase('because', { what: phrase('quiet'), why: 'a\u202Eb' }),
          list: ['{why}', phrase('never'), phrase('quiet')],
        },
      },
    ],
  });

  it('are words in a sentence, and keys in the values', () => {
    const [finding] = judge([told], recordsOf({ imap }), new Set(['imap']), judgeContext()).findings;
    expect(finding).toMatchObject({ title: 'It is quiet since a⟨U+202E⟩b.', customer: '{why}, never and quiet' });
    expect(finding?.values).toEqual({
      state: { phrase: 'because', values: { what: { phrase: 'quiet' }, why: 'a\u202Eb' } },
      list: ['{why}', { phrase: 'never' }, { phrase: 'quiet' }],
    });
  });
});

describe('RuleQueue', () => {
  it('waits for needed and used probes and for the explaining rules', () => {
    const queue = new RuleQueue([explained, listening]);
    expect(queue.take(new Set(['imap', 'login']))).toEqual([]);
    expect(queue.take(new Set(['imap', 'pop3']))).toEqual([listening]);
    expect(queue.take(new Set(['imap', 'pop3']))).toEqual([]);
    expect(queue.take(new Set(['imap', 'pop3', 'login']))).toEqual([explained]);
  });

  it('hands out what became ready at once in the order of the list', () => {
    const settled = new Set<ProbeId>(['imap', 'pop3', 'login']);
    expect(new RuleQueue([explained, listening]).take(settled)).toEqual([explained, listening]);
  });

  it('does not wait for an explaining rule that is not in the list', () => {
    expect(new RuleQueue([explained]).take(new Set(['pop3', 'login']))).toEqual([explained]);
  });
});

describe('sample evidence', () => {
  it('has dead doors that show no session', () => {
    const dead = door({ protocol: 'imap', host: 'mail.sunny.example', port: 993, result: 'refused' });
    expect(dead).toMatchObject({ address: null, tls: null, attempts: [{ result: 'refused' }] });
  });
});
