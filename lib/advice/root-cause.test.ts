// Collapsing to the root cause: by host, by domain when a finding is about no host, and never taken back later.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, Subject } from '../model/finding.ts';
import type { RuleId } from '../model/rule-ids.ts';
import { collapse, type ExplainedRule } from './root-cause.ts';

const finding = (id: RuleId, subject: Subject): Finding => ({
  ...{ id, subject, severity: 'error', values: {}, title: 't', customer: 'c', meanwhile: null, agent: 'a', fix: '' },
  ...{ mender: 'host', reference: 'RFC', records: [], evidence: [] },
});
const rules: ExplainedRule[] = [
  { id: 'host-nxdomain', explainedBy: [] },
  { id: 'port-timeout', explainedBy: ['host-nxdomain'] },
  { id: 'certificate-expired', explainedBy: ['port-timeout'] },
  { id: 'mx-missing', explainedBy: ['delegation-lame'] },
];
const ids = (findings: Finding[]) => findings.map(({ id }) => id);
const host = 'mail.sunny.example';

describe('collapse', () => {
  it('keeps the root of a chain only', () => {
    const chain = (['host-nxdomain', 'port-timeout', 'certificate-expired'] as const).map((id) =>
      finding(id, { host }),
    );
    expect(ids(collapse(chain, rules))).toEqual(['host-nxdomain']);
  });

  it('keeps the same fault at another host', () => {
    const findings = [finding('host-nxdomain', { host: 'imap.sunny.example' }), finding('port-timeout', { host })];
    expect(ids(collapse(findings, rules))).toEqual(['host-nxdomain', 'port-timeout']);
  });

  it('explains by domain when a finding is about no host', () => {
    const domain = 'sunny.example';
    const findings = [finding('delegation-lame', { domain }), finding('mx-missing', { domain, record: domain })];
    expect(ids(collapse(findings, rules))).toEqual(['delegation-lame']);
    const elsewhere = [finding('delegation-lame', { domain: 'other.example' }), findings[1]!];
    expect(ids(collapse(elsewhere, rules))).toEqual(['delegation-lame', 'mx-missing']);
  });

  it('never brings back or drops more when findings arrive in the order of their explanations', () => {
    const some = fc.array(fc.tuple(fc.nat(3), fc.constantFrom(host, 'imap.sunny.example')), { maxLength: 12 });
    fc.assert(
      fc.property(some, (picked) => {
        const sorted = picked.toSorted(([a], [b]) => a - b);
        const all = sorted.map(([index, at]) => finding(rules[index]!.id, { host: at }));
        let shown: Finding[] = [];
        for (let count = 0; count <= all.length; count += 1) {
          const now = collapse(all.slice(0, count), rules);
          expect(now.slice(0, shown.length)).toEqual(shown);
          shown = now;
        }
      }),
    );
  });
});
