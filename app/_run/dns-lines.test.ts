// Tests of telling what the DNS said.
import { describe, expect, it } from 'vitest';
import { dkim, mx, question } from '../../e2e/fixtures/sample-evidence.ts';
import { observed, sampleReport } from '../../e2e/fixtures/sample-run.ts';
import type { ProbeRecord } from '../../lib/model/outcome.ts';
import { dnsLines } from './dns-lines.ts';

const texts = (record: ProbeRecord) => dnsLines(record).map((line) => `${line.from} ${line.text}`);
const look = (id: string): ProbeRecord => {
  const found = sampleReport().probes.find((probe) => probe.id === id);
  if (!found) throw new Error(`no ${id} in the sample`);
  return found;
};

describe('dnsLines', () => {
  it('tells question and answer with the time to live', () => {
    expect(texts(look('mx'))).toEqual(['C oldmill-bakery.example MX', 'S 10 mail.harbour.example (TTL 3600)']);
  });

  it.each([
    ['nxdomain', 'NXDOMAIN', 'S NXDOMAIN'],
    ['servfail', 'SERVFAIL', 'S SERVFAIL'],
    ['nodata', 'NOERROR', 'S no such record'],
    ['timeout', '', 'S no answer in time'],
  ] as const)('keeps %s apart from the others', (status, rcode, line) => {
    const evidence = { ...mx(), targets: [], question: question('a.example', 'MX', { status, rcode }) };
    expect(texts(observed('mx', 'a.example', 0, 1, evidence))).toEqual(['C a.example MX', line]);
  });

  it('leaves out guessed selectors that were not found', () => {
    expect(texts(look('dkim')).join('\n')).toContain('default._domainkey');
  });

  it('tells of a selector that somebody named, also when it has no key', () => {
    const absent = (selector: string, origin: 'header' | 'provider') => ({
      ...{ selector, origin, records: [], key: null },
      question: question(`${selector}._domainkey.a.example`, 'TXT', { status: 'nxdomain', rcode: 'NXDOMAIN' }),
    });
    const selectors = [absent('m1', 'header'), absent('k1', 'provider')];
    const shown = texts(observed('dkim', 'a.example', 0, 1, { ...dkim(), selectors })).join('\n');
    expect(shown).toContain('C m1._domainkey.a.example TXT\nS NXDOMAIN');
    expect(shown).not.toContain('k1._domainkey');
  });

  it('has nothing to tell of a mail server', () => {
    expect(dnsLines(look('imap'))).toEqual([]);
  });
});
