// Cases: what a session leaves behind, once, with notes that stay readable; and gone for good with all of it when its time is over.
import { expect, it } from 'vitest';
import type { DiagnosisEvent } from '../model/event.ts';
import type { Report } from '../model/report.ts';
import { beginCase, deleteCase, findCases, markCase, readCase, sweepCases } from './cases.ts';
import { deleteCheck, findChecks, keepCheck, readCheck, sweepChecks } from './desk-checks.ts';
import { readNotes, sweepDeskNotes, writeNotes } from './desk-notes.ts';
import { beginSession, describeSession, endSession, joinSession } from './live.ts';
import { appendEvents } from './live-events.ts';
import { closeCase, sweepSessionCases } from './session-case.ts';
import type { Store } from './store.ts';
import { onEachDatabase } from './testing/each-database.ts';

const NOW = Date.parse('2026-11-30T10:00:00.000Z');
const UNTIL = NOW + 14 * 86_400_000;

const report = (startedAt: string, ...ids: string[]): Report => ({
  version: 1,
  subject: { address: 'anna@a.example', domain: 'a.example' },
  ...{ startedAt, durationMs: 610, verdict: ids.length > 0 ? 'faults' : 'healthy', recommendation: null },
  ...{ candidates: [], untested: [], probes: [] },
  findings: ids.map((id) => ({
    ...{ id: id as never, severity: 'error', subject: { domain: 'a.example' }, values: {}, title: 't', customer: 'c' },
    ...{ meanwhile: null, agent: 'a', fix: '', mender: 'dns', reference: 'RFC', records: [], evidence: [] },
  })),
});
const first = report('2026-11-30T10:00:01.000Z', 'spf-multiple');
const last = report('2026-11-30T10:20:00.000Z');

const at = '2026-11-30T10:10:00.000Z';
const told = (event: object) => ({ body: JSON.stringify({ ...event }), forCustomer: false });
const ran = (one: Report) =>
  told({ type: 'run', at, event: { type: 'finished', report: one, ms: 1 } satisfies DiagnosisEvent });
const note = (text: string) => told({ type: 'note', at, text, by: 'Sam' });
const ended = JSON.stringify({ type: 'ended', at: '2026-11-30T10:30:00.000Z', by: 'agent' });

/** A session that Sam came to. */
async function joined(store: Store, id = 's1'): Promise<void> {
  await beginSession(store, {
    id,
    secretHash: `${id}-secret`,
    codeHash: `${id}-code`,
    now: NOW,
    codeUntil: NOW + 1_000,
  });
  const agent = { agent: 'agent/1', agentName: 'Sam' };
  await store.transaction(async (within) => {
    await joinSession(within, { by: { id }, ...agent, now: NOW, until: NOW + 3_600_000 });
    await beginCase(within, { id, ...agent, beganAt: NOW, until: UNTIL });
  });
  await describeSession(store, id, { request: JSON.stringify({ symptom: 'cannot-send' }) });
}
const end = (store: Store, id = 's1') => endSession(store, id, { body: ended, now: NOW });

onEachDatabase((name, open) => {
  it('hold what the session told: whose, the worry, the first and the last check, the notes, how it ended', async () => {
    const { store } = await open();
    await joined(store);
    await appendEvents(store, 's1', [ran(first), note('<b>calls back</b>'), ran(last)]);
    expect(await findCases(store, { isLive: true, most: 9, now: NOW })).toMatchObject([{ id: 's1', state: 'live' }]);
    await end(store);
    await closeCase(store, 's1', NOW);
    expect(await readCase(store, 's1', NOW)).toMatchObject({
      ...{ domain: 'a.example', address: 'anna@a.example', worry: 'cannot-send', agentName: 'Sam', state: 'mended' },
      ...{ endedBy: 'agent', endedAt: Date.parse('2026-11-30T10:30:00.000Z'), until: UNTIL },
      summary: { verdict: 'healthy', findings: [] },
    });
    const checks = await findChecks(store, { caseId: 's1', most: 9, now: NOW });
    expect(checks.map((check) => check.summary.findings.map(({ id }) => id))).toEqual([[], ['spf-multiple']]);
    expect((await readCheck(store, checks[1]?.id ?? '', NOW))?.report).toEqual(first);
    expect(await readNotes(store, { domain: 'a.example' }, { now: NOW })).toMatchObject([
      { text: '<b>calls back</b>', whoName: 'Sam', caseId: 's1', at: Date.parse(at) },
    ]);
  });

  it('are closed once, by one of two processes that see the end', async () => {
    const { store, place } = await open();
    const { store: other } = await open(place);
    await joined(store);
    await appendEvents(store, 's1', [ran(first), note('once')]);
    await end(store);
    await Promise.all([store, other, store, other].map((one) => closeCase(one, 's1', NOW)));
    expect(await readNotes(store, { caseId: 's1' }, { now: NOW })).toHaveLength(1);
    expect(await findChecks(other, { caseId: 's1', most: 9, now: NOW })).toHaveLength(1);
  });

  it('are closed by the sweep where a process died at the end, and not before it', async () => {
    const { store } = await open();
    await joined(store);
    await appendEvents(store, 's1', [ran(first)]);
    await sweepSessionCases(store, NOW);
    expect(await readCase(store, 's1', NOW)).toMatchObject({ state: 'live' });
    await end(store);
    await sweepSessionCases(store, NOW);
    expect(await readCase(store, 's1', NOW)).toMatchObject({ state: 'open', domain: 'a.example' });
  });

  it('stay open while a fault is there that nobody marked as mended', async () => {
    const { store } = await open();
    await joined(store, 'open');
    await appendEvents(store, 'open', [
      ran(report(at, 'spf-multiple', 'mx-missing')),
      told({ type: 'done', at, finding: 'mx-missing' }),
    ]);
    await end(store, 'open');
    await closeCase(store, 'open', NOW);
    expect(await readCase(store, 'open', NOW)).toMatchObject({ state: 'open', mendedAt: null });
    expect(await markCase(store, 'open', 'mended', NOW + 5)).toMatchObject({ state: 'mended', mendedAt: NOW + 5 });
    expect(await markCase(store, 'open', 'open', NOW + 6)).toMatchObject({ state: 'open', mendedAt: null });
    await joined(store, 'live');
    expect(await markCase(store, 'live', 'mended', NOW)).toBeNull();
    expect(await deleteCase(store, 'live')).toBe(false);
  });

  it('are nothing of who was never checked but that somebody came, and nothing at all where nobody came', async () => {
    const { store } = await open();
    await joined(store);
    await appendEvents(store, 's1', [note('did not say which domain')]);
    await end(store);
    await closeCase(store, 's1', NOW);
    expect(await readCase(store, 's1', NOW)).toMatchObject({ domain: null, summary: null, state: 'open' });
    expect(await readNotes(store, { caseId: 's1' }, { now: NOW })).toHaveLength(1);
    await beginSession(store, { id: 'alone', secretHash: 'x', codeHash: 'y', now: NOW, codeUntil: NOW + 9 });
    await appendEvents(store, 'alone', [ran(first)]);
    await end(store, 'alone');
    await closeCase(store, 'alone', NOW);
    expect(await readCase(store, 'alone', NOW)).toBeNull();
    expect(await findChecks(store, { caseId: 'alone', most: 9, now: NOW })).toEqual([]);
  });

  it('go with their checks and notes when they are deleted, and when their time is over', async () => {
    const { store } = await open();
    const inside = { until: UNTIL, source: 'session' as const, caseId: 's1', who: null, whoName: null };
    const own = { ...inside, source: 'agent' as const, caseId: null, who: 'agent/1', whoName: 'Sam' };
    for (const id of ['s1', 's2']) {
      await joined(store, id);
      await appendEvents(store, id, [ran(first), note('gone with it')]);
      await end(store, id);
      await closeCase(store, id, NOW);
    }
    const kept = await keepCheck(store, first, own);
    expect(await deleteCase(store, 's1')).toBe(true);
    expect(await readCase(store, 's1', NOW)).toBeNull();
    expect(await findChecks(store, { caseId: 's1', most: 9, now: NOW })).toEqual([]);
    expect(await readNotes(store, { caseId: 's1' }, { now: NOW })).toEqual([]);
    expect(await findChecks(store, { domain: 'a.example', most: 9, now: NOW })).toHaveLength(2);
    expect(await deleteCheck(store, kept)).toBe(true);
    expect(await deleteCheck(store, kept)).toBe(false);
    // Over is over, before the sweep as well.
    expect(await readCase(store, 's2', UNTIL)).toBeNull();
    for (const sweep of [sweepCases, sweepChecks, sweepDeskNotes]) await sweep(store, UNTIL);
    for (const table of ['desk_case', 'desk_check', 'desk_note'] as const)
      expect(await store.tables<Record<typeof table, object>>().selectFrom(table).selectAll().execute()).toEqual([]);
  });

  it('leave no byte in the file', async () => {
    const { store, place } = await open();
    const marked = 'canary-of-the-desk-5150';
    await writeNotes(store, [
      { domain: 'a.example', caseId: null, who: 'a', whoName: 'Sam', at: NOW, until: UNTIL, text: marked },
    ]);
    await sweepDeskNotes(store, UNTIL);
    if (name !== 'SQLite') return expect(await readNotes(store, { domain: 'a.example' }, { now: NOW })).toEqual([]);
    const { readdirSync, readFileSync } = await import('node:fs');
    for (const file of readdirSync(place.data, { recursive: true, withFileTypes: true }))
      if (file.isFile()) expect(readFileSync(`${file.parentPath}/${file.name}`).includes(marked)).toBe(false);
  });
});
