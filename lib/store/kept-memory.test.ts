// What waits to be wanted takes so much memory and no more: the oldest goes first.
import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { sampleReport } from '../../e2e/fixtures/sample-run.ts';
import type { Report } from '../model/report.ts';
import { KeptMemory } from './kept-memory.ts';

/** Its words cannot be compressed much. */
const report = (kilobytes: number): Report => ({
  version: 1,
  subject: { address: null, domain: randomBytes(kilobytes * 1024).toString('base64') },
  startedAt: '2026-11-23T10:00:00.000Z',
  durationMs: 1,
  verdict: 'healthy',
  recommendation: null,
  candidates: [],
  findings: [],
  untested: [],
  probes: [],
});

it('gives up the oldest where the new one would not fit', async () => {
  const memory = new KeptMemory(64 * 1024);
  for (const id of ['a', 'b', 'c']) await memory.lay(id, report(25), { until: 100, now: 0 });
  expect(await memory.take('a', 'report', 1)).toBeNull();
  expect(await memory.take('b', 'report', 1)).not.toBeNull();
  expect(await memory.take('c', 'report', 99)).not.toBeNull();
  expect(await memory.take('c', 'session', 100)).toBeNull();
});

it('keeps none that is larger than all of it', async () => {
  const memory = new KeptMemory(8 * 1024);
  await memory.lay('a', report(25), { until: 100, now: 0 });
  expect(await memory.take('a', 'report', 1)).toBeNull();
  await memory.lay('b', report(1), { until: 100, now: 0 });
  expect(await memory.take('b', 'report', 1)).not.toBeNull();
});

it('holds reports compressed: several in the room that one takes as text', async () => {
  const real = sampleReport();
  const memory = new KeptMemory(Buffer.byteLength(JSON.stringify(real)));
  const ids = ['a', 'b', 'c'];
  for (const id of ids) await memory.lay(id, real, { until: 100, now: 0 });
  for (const id of ids) expect(await memory.take(id, 'report', 1)).toEqual(real);
});
