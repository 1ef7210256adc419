// Tests of what a look at the keys of a header comes to, and of what leaves the browser for it.
import { afterEach, expect, it, vi } from 'vitest';
import { dkim } from '../../e2e/fixtures/sample-evidence.ts';
import { senderNotCovered } from '../../e2e/fixtures/sample-findings.ts';
import { asLines, observed, sampleReport } from '../../e2e/fixtures/sample-run.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { Report } from '../../lib/model/report.ts';
import { answerOf, lookByHeader } from './dkim-header.ts';

afterEach(() => vi.unstubAllGlobals());

/** A second look that saw this key, or not. */
function reportWith(origin: 'header' | 'common', records: string[]): Report {
  const report = sampleReport({ found: [] });
  const selectors = dkim().selectors.map((selector) => ({ ...selector, selector: 'fm1', origin, records }));
  const look = observed('dkim', report.subject.domain, 0, 58, { ...dkim(), selectors });
  return { ...report, probes: [...report.probes.filter(({ id }) => id !== 'dkim'), look] };
}

it('finds the key that the header names, and no other', () => {
  expect(answerOf(reportWith('header', ['v=DKIM1; p=x']))).toEqual({ state: 'found', selectors: ['fm1'] });
  expect(answerOf(reportWith('common', ['v=DKIM1; p=x'])).state).toBe('unknown');
  expect(answerOf(reportWith('header', [])).state).toBe('unknown');
});

it('tells what is wrong with the key, and nothing of other things', () => {
  const missing: Finding = { ...senderNotCovered(), id: 'dkim-missing' };
  const report = { ...reportWith('header', []), findings: [senderNotCovered(), missing] };
  expect(answerOf(report)).toEqual({ state: 'faulty', findings: [missing] });
});

it('is not known where something could not be looked at, or the domain is gone', () => {
  const found = reportWith('header', ['v=DKIM1; p=x']);
  expect(answerOf({ ...found, verdict: 'unknown' }).state).toBe('unknown');
  const gone: Finding = { ...senderNotCovered(), id: 'delegation-domain-missing', severity: 'error' };
  expect(answerOf({ ...found, findings: [gone] }).state).toBe('unknown');
});

it('sends the names alone, and nothing where there are none', async () => {
  const sent: string[] = [];
  const report = reportWith('header', ['v=DKIM1; p=x']);
  vi.stubGlobal('fetch', async (_path: string, { body }: { body: string }) => {
    sent.push(body);
    return new Response(asLines([{ type: 'finished', report, ms: 1 }]));
  });
  const { signal } = new AbortController();
  expect(await lookByHeader('Subject: secret-name', report, signal)).toMatchObject({ state: 'refused' });
  expect(sent).toEqual([]);
  const { domain } = report.subject;
  const header = `Subject: secret-name\nDKIM-Signature: v=1; d=${domain}; s=fm1; bh=secret-hash; b=secret-seal\n\nsecret body`;
  expect(await lookByHeader(header, report, signal)).toEqual({ state: 'found', selectors: ['fm1'] });
  expect(sent.join()).not.toContain('secret');
  expect(JSON.parse(sent[0] ?? '')).toMatchObject({ domain, header: `DKIM-Signature: d=${domain}; s=fm1` });
});
