// Test support: the cases every rule shows: it fires, it is silent where it must be, and it says when it was not tested.
import { describe, expect, it } from 'vitest';
import { unknownReasonTexts } from '../../messages/unknown-reasons.ts';
import type { Finding } from '../../model/finding.ts';
import type { ProbeRecord, UnknownReason } from '../../model/outcome.ts';
import type { JudgeContext, Rule } from '../define.ts';
import { valuesInWords } from '../render.ts';
import { findingsOf, leftOpenBecause, type SampleEvidence, untestedBecause } from './judge-sample.ts';
import { proseIn } from './prose.ts';
import { healthyEvidence } from './sample-evidence.ts';

interface Case {
  evidence: SampleEvidence;
  context?: Partial<JudgeContext>;
  /** Further records, such as looks that failed. */
  records?: ProbeRecord[];
}
interface FiringCase extends Case {
  /** One (partial) finding each, in order: all that is found; phrases in its values as words. */
  finds: Array<Partial<Finding>>;
}

/**
 * Runs a rule through `fires` and `silent` (near misses), healthy evidence, and a look that failed for `untested`.
 * `leftOpen`: what was observed does not tell, and the rule says so (`dns-failed`).
 */
export function ruleCases(
  rule: Rule,
  cases: {
    fires: Record<string, FiringCase>;
    silent: Record<string, Case>;
    leftOpen?: Record<string, Case>;
    untested?: UnknownReason;
  },
): void {
  describe(rule.id, () => {
    it('names what it rests on', () => {
      expect(rule.reference).toMatch(/\S{3}/);
    });

    it.each(Object.entries(cases.fires))('fires: %s', (_, { evidence, context, records, finds }) => {
      const found = findingsOf(rule, evidence, context, records);
      const told = found.map((finding) => ({ ...finding, values: valuesInWords(rule, finding.values) }));
      expect(told).toMatchObject(finds);
      for (const { title, customer, meanwhile, agent, fix, values } of found) {
        expect([title, customer, meanwhile ?? '-', agent, fix].join(' ')).not.toMatch(/\{\w+\}|undefined|\s\s|\(\)/);
        expect(proseIn(values, [evidence, context, records])).toEqual([]);
      }
    });

    it.each(Object.entries(cases.silent))('is silent: %s', (_, { evidence, context, records }) => {
      expect(findingsOf(rule, evidence, context, records)).toEqual([]);
    });

    const open = Object.entries(cases.leftOpen ?? {});
    if (open.length > 0) {
      it.each(open)('is untested: %s', (_, { evidence, context, records }) => {
        expect(leftOpenBecause(rule, evidence, context, records)).toBe(unknownReasonTexts['dns-failed']);
      });
    }

    it('is silent for a healthy domain', () => {
      expect(findingsOf(rule, healthyEvidence())).toEqual([]);
    });

    it('is untested when the look failed', () => {
      const why = cases.untested ?? 'own-network';
      expect(untestedBecause(rule, healthyEvidence(), why)).toBe(unknownReasonTexts[why]);
    });
  });
}
