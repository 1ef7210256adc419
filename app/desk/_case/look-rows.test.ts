// Rows of looks: their groups and order, their state by the worst finding, and what a search finds.
import { describe, expect, it } from 'vitest';
import { certificateMismatch, policyNone } from '../../../e2e/fixtures/sample-findings.ts';
import { sampleReport, sampleRun } from '../../../e2e/fixtures/sample-run.ts';
import { viewOfEvents, viewOfReport } from '../../_run/run-view.ts';
import { lookRows, rowGroups, rowHas } from './look-rows.ts';

const at = new Date('2026-11-23T10:02:00.000Z');
const rowsOf = (options: Parameters<typeof sampleReport>[0] = {}) => lookRows(viewOfReport(sampleReport(options)), at);
const named = (rows: ReturnType<typeof rowsOf>, key: string) => rows.find((row) => row.key === key);

describe('rows', () => {
  const rows = rowsOf();
  it('stand in the order of their groups, encrypted doors first', () => {
    const groups = rows.map(({ group }) => rowGroups.indexOf(group));
    expect(groups).toEqual([...groups].sort((one, other) => one - other));
    expect(rows[0]?.id).toBe('imap');
  });
  it('count a login with its direction', () => {
    expect(named(rows, 'login mail.harbour.example:993')?.group).toBe('receiving');
    expect(named(rows, 'login mail.harbour.example:465')?.group).toBe('sending');
  });
  it('tell the door from its host', () => {
    expect(named(rows, 'imap mail.harbour.example:993')).toMatchObject({ port: 993, place: 'mail.harbour.example' });
  });
  it('leave out the list of DNS questions, which has a place of its own', () => {
    expect(rows.some(({ id }) => id === 'dns-questions')).toBe(false);
  });
});

describe('the state of a row', () => {
  it('is that of the worst finding that rests on it', () => {
    const rows = rowsOf({ found: [policyNone(), certificateMismatch()] });
    const faulty = named(rows, 'imap mail.oldmill-bakery.example:993');
    expect(faulty?.state).toBe('mend');
    expect(faulty?.findings.map(({ id }) => id)).toEqual(['certificate-name-mismatch']);
    expect(named(rows, 'imap mail.harbour.example:993')?.state).toBe('fine');
  });
  it('is neither good nor bad where nothing was seen', () => {
    expect(named(rowsOf({ password: false }), 'login mail.harbour.example:993')?.state).toBe('blank');
  });
  it('is that of a finding that rests on every look of a probe', () => {
    const everywhere = { ...certificateMismatch(), evidence: [{ probe: 'imap' as const, target: '' }] };
    const doors = rowsOf({ found: [everywhere] }).filter(({ id }) => id === 'imap');
    expect(doors.map(({ state }) => state)).toEqual(['mend', 'mend']);
  });
});

describe('a running check', () => {
  it('has a row for what is not over, with its beginning and no end', () => {
    const events = sampleRun().filter((event) => event.type === 'started' || event.type === 'probing');
    const rows = lookRows(viewOfEvents(events, false), at);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.every(({ state, endMs, record }) => state === 'running' && endMs === null && record === null)).toBe(
      true,
    );
  });
});

describe('bars', () => {
  const rows = rowsOf({ password: false });
  it('have the parts of a door one after the other', () => {
    const bar = named(rows, 'imap mail.harbour.example:993')?.bar ?? [];
    expect(bar.map(({ kind }) => kind).slice(0, 3)).toEqual(['look', 'dial', 'tls']);
    for (const [place, part] of bar.slice(1).entries())
      expect(part.startMs).toBeCloseTo((bar[place]?.startMs ?? 0) + (bar[place]?.ms ?? 0), 5);
  });
  it('are not drawn for what was not done', () => {
    expect(named(rows, 'mailbox mail.harbour.example')?.bar).toEqual([]);
  });
});

it('finds a row by every word that is in it', () => {
  const row = named(rowsOf({ found: [certificateMismatch()] }), 'imap mail.oldmill-bakery.example:993');
  if (!row) throw new Error('there is no such row');
  expect(rowHas(row, '  ')).toBe(true);
  expect(rowHas(row, '993 OLDMILL')).toBe(true);
  expect(rowHas(row, 'certificate-name-mismatch')).toBe(true);
  expect(rowHas(row, '993 submission')).toBe(false);
});
