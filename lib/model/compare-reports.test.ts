// Before and after: nothing is called mended or new that one of the two checks did not look at.
import { describe, expect, it } from 'vitest';
import { certificateMismatch, policyNone, senderNotCovered } from '../../e2e/fixtures/sample-findings.ts';
import { sampleReport } from '../../e2e/fixtures/sample-run.ts';
import { compareReports } from './compare-reports.ts';
import type { Finding } from './finding.ts';
import type { Report } from './report.ts';

const whole = sampleReport();
const withFindings = (findings: Finding[], more: Partial<Report> = {}): Report => ({ ...whole, findings, ...more });
const ids = (findings: Finding[]) => findings.map(({ id }) => id);
const compared = (before: Report, after: Report, explainers = {}) => {
  const { mended, new: fresh, unchanged, cannotCompare } = compareReports(before, after, explainers);
  return { mended: ids(mended), fresh: ids(fresh), unchanged: ids(unchanged), cannotCompare: ids(cannotCompare) };
};
const spf = senderNotCovered();
const dmarc = policyNone();

describe('two whole checks', () => {
  it('tell what is mended, new and unchanged', () => {
    const before = withFindings([spf, dmarc]);
    const after = withFindings([dmarc, certificateMismatch()]);
    expect(compared(before, after)).toEqual({
      mended: [spf.id],
      fresh: [certificateMismatch().id],
      unchanged: [dmarc.id],
      cannotCompare: [],
    });
  });

  it('tell the same fault at another place apart', () => {
    const elsewhere = { ...spf, subject: { ...spf.subject, domain: 'other.example' } };
    expect(compared(withFindings([spf]), withFindings([elsewhere]))).toMatchObject({
      mended: [spf.id],
      fresh: [spf.id],
    });
  });

  it('do not mind in which order a place is written', () => {
    const turned = { ...spf, subject: Object.fromEntries(Object.entries(spf.subject).reverse()) };
    expect(compared(withFindings([spf]), withFindings([turned]))).toMatchObject({ unchanged: [spf.id] });
  });
});

describe('nothing is called mended or new', () => {
  const open: Partial<Report> = { untested: [{ id: spf.id, why: 'Not checked.' }] };
  const blind: Partial<Report> = { probes: whole.probes.filter(({ id }) => id !== 'spf') };
  const failed: Partial<Report> = {
    probes: whole.probes.map((look) =>
      look.id === 'spf' ? { ...look, status: 'unknown' as const, why: 'dns-timeout' as const, evidence: null } : look,
    ),
  };

  it.each([
    ['its rule was left open', open],
    ['its look is missing', blind],
    ['its look gave nothing', failed],
    ['a second look was about something else', { only: [dmarc.id] }],
  ])('where %s', (_, more) => {
    const gone = compared(withFindings([spf]), withFindings([], more));
    expect(gone).toEqual({ mended: [], fresh: [], unchanged: [], cannotCompare: [spf.id] });
    const come = compared(withFindings([], more), withFindings([spf]));
    expect(come).toEqual({ mended: [], fresh: [], unchanged: [], cannotCompare: [spf.id] });
  });

  it('where another fault would hide it', () => {
    const explainers = { [spf.id]: [dmarc.id] };
    expect(compared(withFindings([spf]), withFindings([dmarc]), explainers)).toMatchObject({
      mended: [],
      fresh: [dmarc.id],
      cannotCompare: [spf.id],
    });
  });
});
