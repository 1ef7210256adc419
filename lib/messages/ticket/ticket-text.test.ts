// The text of a ticket: a line a finding, records now and wanted, evidence; and hostile words stay words.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certificateMismatch, senderNotCovered } from '../../../e2e/fixtures/sample-findings.ts';
import { sampleReport } from '../../../e2e/fixtures/sample-run.ts';
import { placeOfFinding } from '../../model/compare-reports.ts';
import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { customerText } from './customer-text.ts';
import { ticketText } from './ticket-text.ts';

const report = sampleReport({ password: false });
const spf = senderNotCovered();
const withFindings = (findings: Finding[], more: Partial<Report> = {}): Report => ({ ...report, findings, ...more });
const plain = (of: Report, more = {}) => ticketText(of, { markdown: false, ...more });
const markdown = (of: Report, more = {}) => ticketText(of, { markdown: true, ...more });

describe('a plain ticket', () => {
  it('says domain, time and what was found in its first line', () => {
    const [first] = plain(withFindings([spf, certificateMismatch()])).split('\n');
    expect(first).toBe(
      'anna@oldmill-bakery.example, checked 2026-11-23 10:02:00 UTC in 0.9 s, without a password: 1 error and 1 warning',
    );
  });

  it('has one line for a finding, with the records now and wanted below it', () => {
    const lines = plain(withFindings([spf])).split('\n');
    const at = lines.findIndex((line) => line.startsWith('WARNING spf-sender-not-covered (RFC 7208'));
    expect(lines[at]).toContain(spf.agent);
    const [change] = spf.records;
    expect(lines[at + 1]).toBe(`  now:    ${change?.name} ${change?.ttl} TXT ${change?.current[0]}`);
    expect(lines[at + 2]).toBe(`  wanted: ${change?.name} ${change?.ttl} TXT ${change?.wanted[0]}`);
    expect(lines.slice(at)).toContainEqual(expect.stringMatching(/^ {2}seen: {3}spf oldmill-bakery\.example: v=spf1/));
    expect(lines.slice(at)).toContain('  try:    dig oldmill-bakery.example TXT');
  });

  it('says that a record is to be added, or taken away', () => {
    const change = { name: 'a.example', type: 'TXT', ttl: 300 };
    const added = { ...spf, records: [{ ...change, current: [], wanted: ['v=spf1 mx ~all'] }] };
    expect(plain(withFindings([added]))).toContain('now:    a.example 300 TXT no record\n');
    const removed = { ...spf, records: [{ ...change, current: ['old'], wanted: [] }] };
    expect(plain(withFindings([removed]))).toContain('wanted: a.example 300 TXT none: take it away\n');
  });

  it('tells a second look and the note of the agent', () => {
    const again = { [placeOfFinding(spf)]: { at: '2026-11-23T10:21:00.000Z', result: 'mended' } };
    const text = plain(withFindings([spf]), { again, note: 'She calls back at noon.\nAnna' });
    expect(text).toContain('\n  looked again 2026-11-23 10:21:00 UTC: mended\n');
    expect(text).toContain('\nNote: She calls back at noon.\nNote: Anna\n');
  });

  it('tells what could not be looked at, and not what was not due', () => {
    const look = { target: 'mx1.a.example:25', startMs: 0, durationMs: 1, status: 'unknown', evidence: null } as const;
    const probes = [
      { ...look, id: 'mx-smtp', why: 'own-network' },
      { ...look, id: 'round-trip', why: 'not-asked' },
    ] as const;
    const text = plain(withFindings([], { probes: [...probes], verdict: 'unknown' }));
    expect(text).toContain('without a password: not everything could be looked at\n');
    expect(text).toContain('Not checked:\n  - mx-smtp mx1.a.example:25: We could not look');
    expect(text).not.toContain('round-trip');
  });

  it('says when there is nothing, and that there is no password in it', () => {
    const text = plain(withFindings([], { verdict: 'healthy' }));
    expect(text).toMatch(/: nothing found\n/);
    expect(text).toMatch(/Settings: IMAP mail\.harbour\.example 993 SSL\/TLS \(answers\); sending .*465/);
    expect(text.trimEnd()).toMatch(/There is no password in this text\.$/);
  });
});

describe('a ticket in Markdown', () => {
  it('has an item a finding and a block for what machines say', () => {
    const text = markdown(withFindings([spf]));
    expect(text).toContain('`anna@oldmill-bakery.example`, checked');
    expect(text).toMatch(/\n- \*\*spf-sender-not-covered\*\* \(warning, RFC 7208[^)]*\) `oldmill-bakery\.example`: /);
    expect(text).toMatch(/\n {2}```text\n {2}now: {4}.*\n {2}wanted: .*\n[\s\S]*\n {2}```\n/);
  });
});

/** Texts that strangers may have written into every place of a finding. */
const hostile = (text: string): Finding => ({
  ...spf,
  agent: text,
  fix: 'One step.',
  subject: { domain: text },
  records: [{ name: text, type: 'TXT', ttl: 1, current: [text], wanted: [text] }],
});

describe('hostile words', () => {
  const shapeOf = (text: string, write: typeof plain) => write(withFindings([hostile(text)])).split('\n').length;

  it('never begin a line of their own', () => {
    const [lines, marked] = [shapeOf('x', plain), shapeOf('x', markdown)];
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        expect(shapeOf(text, plain)).toBe(lines);
        expect(shapeOf(text, markdown)).toBe(marked);
      }),
    );
  });

  it.each([
    '``` ```` `````',
    '<img src=x onerror=alert(1)>',
    '[click](https://evil.example)',
    '![](https://evil.example/x.png)',
    '**bold** _it_ ~~gone~~ @anna #1',
  ])('are no markup: %s', (text) => {
    const lines = markdown(withFindings([hostile(text)])).split('\n');
    const fences = lines.flatMap((line, n) => (/^ {2}`{3,}/.test(line) && !line.includes(':') ? [n] : []));
    expect(fences).toHaveLength(2);
    const [open = 0, close = 0] = fences;
    const fence = /`+/.exec(lines[open] ?? '')?.[0] ?? '';
    expect(lines[close]).toBe(`  ${fence}`);
    for (const line of lines.slice(open + 1, close)) expect(line).not.toContain(fence);
    // Outside of code every sign that could begin markup has its backslash.
    const item =
      lines
        .find((line) => line.startsWith('- **'))
        ?.split('`: ')
        .at(-1) ?? '';
    expect(item.replace(/\\./g, '')).not.toMatch(/[`*_[\]<>#~!@]/);
  });
});

describe('a letter to the customer', () => {
  it('says what works, what does not, and who mends it', () => {
    const text = customerText(
      withFindings([spf, { ...certificateMismatch(), mender: 'customer' }]),
      '23 November 2026, 10:02',
    );
    expect(text).toContain('we checked anna@oldmill-bakery.example on 23 November 2026, 10:02.\n');
    expect(text).toContain(spf.customer);
    expect(text).toContain('Whoever looks after your domain can mend this.');
    expect(text).toContain('What you can do:\n- ');
    expect(text).toContain('Receiving (IMAP): mail.harbour.example, port 993, SSL/TLS');
    expect(text).not.toContain(spf.agent);
  });

  it('leaves notices to the desk, and is silent about settings that nobody saw work', () => {
    const text = customerText(withFindings([{ ...spf, severity: 'notice' }], { recommendation: null }), 'today');
    expect(text).toBe(
      'Hello,\n\nwe checked anna@oldmill-bakery.example on today.\nWe found no settings that work. Nothing needs mending.\n',
    );
  });
});
