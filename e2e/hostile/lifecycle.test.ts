// A run that is cancelled or left, at whatever moment, closes every socket and timer; one out of time says so.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import { type DiagnosisRequest, parseDiagnosisRequest } from '../../lib/diagnosis/request.ts';
import type { DiagnosisEvent } from '../../lib/model/event.ts';
import { imap, silence, tls } from '../faults/scripts/dialects.ts';
import type { FaultCase } from '../faults/scripts/fault-case.ts';
import { type FaultWorld, startFaultWorld } from './fault-world.ts';

const cases: FaultCase[] = [
  { name: 'healthy' },
  { name: 'hanging', doors: { 143: silence, 110: silence, 587: silence, 465: silence }, web: silence },
  { name: 'stuck', doors: { 993: tls(imap({ LIST: (client) => client.gone() })), 995: tls(silence) } },
  { name: 'unanswered', doors: { 993: tls(imap({ AUTHENTICATE: (client) => client.gone() })) } },
];
let world: FaultWorld;
const troubles: unknown[] = [];
const onTrouble = (cause: unknown) => void troubles.push(cause);
beforeAll(async () => {
  process.on('unhandledRejection', onTrouble).on('uncaughtException', onTrouble).on('warning', onTrouble);
  world = await startFaultWorld(cases, 12);
});
afterAll(async () => {
  await world.close();
  process.off('unhandledRejection', onTrouble).off('uncaughtException', onTrouble).off('warning', onTrouble);
});

function requestOf({ name }: FaultCase): DiagnosisRequest {
  const parsed = parseDiagnosisRequest({ address: `anna@${name}.example`, password: 'Secret-Canary-1' });
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.request;
}
const resources = (kinds: RegExp) => process.getActiveResourcesInfo().filter((kind) => kinds.test(kind)).length;

let timersBefore = 0;
beforeEach(() => {
  timersBefore = resources(/Timeout/);
});
afterEach(async () => {
  // Every connection has an end; nothing of the run is left that could keep the process alive.
  await expect.poll(() => world.sessions.filter(({ closed }) => !closed), { timeout: 1_000, interval: 20 }).toEqual([]);
  await expect.poll(() => resources(/TCPSocket|UDP|TLS|Zlib/), { timeout: 1_000, interval: 20 }).toBeLessThanOrEqual(1);
  await expect.poll(() => resources(/Timeout/), { timeout: 500, interval: 20 }).toBeLessThanOrEqual(timersBefore + 1);
  expect(troubles).toEqual([]);
});

const moments = [0, 13, 26, 40, 65, 90, 130, 200, 320, 600];

describe.each(cases.map((faultCase) => [faultCase.name, faultCase] as const))('%s', (_name, faultCase) => {
  test.each(moments)('cancelled after %i ms', async (ms) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), ms);
    const events: DiagnosisEvent[] = [];
    for await (const event of diagnose(requestOf(faultCase), {
      signal: controller.signal,
      shared: world.environment(),
    }))
      events.push(event);
    expect(['stopped', 'finished']).toContain(events.at(-1)?.type);
  });

  test.each([1, 2, 10, 25, 45])('left after %i events', async (count) => {
    const stream = diagnose(requestOf(faultCase), {
      signal: new AbortController().signal,
      shared: world.environment(),
    });
    let seen = 0;
    for await (const _event of stream) {
      seen += 1;
      if (seen === count) break;
    }
    expect(seen).toBeGreaterThan(0);
  });

  test('left while it waits for an event', async () => {
    const stream = diagnose(requestOf(faultCase), {
      signal: new AbortController().signal,
      shared: world.environment(),
    });
    const reading = (async () => {
      while (!(await stream.next()).done);
    })();
    await sleep(60);
    await stream.return(undefined);
    await reading;
    expect((await stream.next()).done).toBe(true);
  });
});

test('a signal that has already ended stops the run before it begins', async () => {
  const events: DiagnosisEvent[] = [];
  for await (const event of diagnose(requestOf({ name: 'healthy' }), {
    signal: AbortSignal.abort(),
    shared: world.environment(),
  }))
    events.push(event);
  expect(events.map(({ type }) => type).at(-1)).toBe('stopped');
});

test('a run out of time tells what it found, and what it could not look at', async () => {
  const shared = world.environment();
  const network = { ...shared.network, open: (signal: AbortSignal) => shared.network.open(signal, 400) };
  const events: DiagnosisEvent[] = [];
  const { signal } = new AbortController();
  for await (const event of diagnose(requestOf({ name: 'hanging' }), { signal, shared: { ...shared, network } }))
    events.push(event);
  const last = events.at(-1);
  expect(last?.type).toBe('finished');
  const report = last?.type === 'finished' ? last.report : null;
  expect(report?.verdict).not.toBe('healthy');
  expect(report?.untested.map(({ id }) => id)).toContain('submission-unavailable');
  expect(report?.probes.find(({ id }) => id === 'mx')?.status).toBe('observed');
});
