// DNS questions of a check: each once, with its answer, whom it troubles, and the line to ask it again.
import { describe, expect, it } from 'vitest';
import { question } from '../../../e2e/fixtures/sample-evidence.ts';
import { senderNotCovered } from '../../../e2e/fixtures/sample-findings.ts';
import { observed, sampleReport } from '../../../e2e/fixtures/sample-run.ts';
import { viewOfReport } from '../../_run/run-view.ts';
import { dnsRows } from './dns-rows.ts';

const domain = 'oldmill-bakery.example';
const report = sampleReport({ found: [senderNotCovered()] });
const rows = dnsRows(viewOfReport(report));
const row = (name: string, type: string) => rows.find((one) => one.name === name && one.type === type);

describe('a question', () => {
  it('has its records, its TTL and its code', () => {
    expect(row(domain, 'MX')).toMatchObject({ code: 'NOERROR', ttl: 3600, answer: '10 mail.harbour.example' });
  });
  it('has a line for the terminal', () => {
    expect(row(domain, 'TXT')?.command).toBe(`dig ${domain} TXT`);
  });
  it('has the severity of the finding that rests on its look', () => {
    expect(row(domain, 'TXT')?.severity).toBe('warning');
    expect(row(domain, 'MX')?.severity).toBeNull();
  });
  it('is telling where it has records to the point, and not beside it', () => {
    expect(row(domain, 'MX')?.telling).toBe(true);
    expect(row('mail.harbour.example', 'A')?.telling).toBe(false);
  });
});

it('stands once, however many looks asked it', () => {
  const looks = [...report.probes, ...report.probes];
  expect(dnsRows(viewOfReport({ ...report, probes: looks }))).toHaveLength(rows.length);
});

it('is told from the same question to a server of the zone', () => {
  const asked = question(domain, 'MX', { withoutRecursion: true, server: '198.18.0.53', rcode: 'REFUSED' });
  const list = observed('dns-questions', domain, 0, 0, { questions: [question(domain, 'MX'), asked] });
  const all = dnsRows(viewOfReport({ ...report, probes: [...report.probes, list] }));
  expect(all.filter((one) => one.name === domain && one.type === 'MX').map(({ code }) => code)).toEqual([
    'NOERROR',
    'REFUSED',
  ]);
});

it('follows an alias to its end, and says what came where there are no records', () => {
  const alias = question(`www.${domain}`, 'A', {
    cnames: ['cdn.harbour.example'],
    status: 'nxdomain',
    rcode: 'NXDOMAIN',
  });
  const list = observed('dns-questions', domain, 0, 0, { questions: [alias] });
  const [found] = dnsRows(viewOfReport({ ...report, probes: [list] }));
  expect(found?.answer).toMatch(/^CNAME cdn\.harbour\.example → ./);
});
