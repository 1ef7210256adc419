// Every run is counted once, however it ends, and the stream stays the home's own.
import { expect, it } from 'vitest';
import type { DiagnosisRequest } from '../diagnosis/request.ts';
import type { DiagnosisEvent } from '../model/event.ts';
import { type EndedRun, MeteredHome } from './metered-home.ts';
import type { RunHome } from './run-home.ts';

const finished = { type: 'finished', report: { verdict: 'faults' }, ms: 1 } as unknown as DiagnosisEvent;
const stopped = { type: 'stopped', why: 'x', ms: 1 } as DiagnosisEvent;
const request = { secret: null } as DiagnosisRequest;

function metered(events: () => AsyncGenerator<DiagnosisEvent>) {
  const ended: EndedRun[] = [];
  const perform = async (name: string) => {
    if (name === 'bounce') throw new Error('no');
    return null;
  };
  const home = new MeteredHome({ diagnose: events, perform } as unknown as RunHome, (run) => ended.push(run));
  return { home, ended };
}
const caller = (signal = new AbortController().signal) => ({ signal, client: '192.0.2.1' });

it.each([
  ['faults', [finished]],
  ['stopped', [stopped]],
  ['left', []],
] as const)('counts one that ends as %s', async (outcome, events) => {
  const { home, ended } = metered(async function* () {
    yield* events;
  });
  const stream = home.diagnose(request, caller());
  expect(home.counts.underWay).toBe(1);
  for await (const event of stream) expect(events).toContain(event);
  await stream.return(undefined);
  expect(ended.map((run) => run.outcome)).toEqual([outcome]);
  expect(home.counts).toMatchObject({ underWay: 0, ended: { [outcome]: 1 } });
  expect(home.counts.durations.reduce((sum, count) => sum + count)).toBe(1);
});

it('counts whoever leaves, and a mistake of ours', async () => {
  const broken = metered(async function* () {
    yield stopped;
    throw new Error('no');
  });
  const stream = broken.home.diagnose(request, caller());
  await stream.next();
  await expect(stream.next()).rejects.toThrow('no');
  expect(broken.ended).toMatchObject([{ outcome: 'failed' }]);
  const left = new AbortController();
  const { home, ended } = metered(async function* () {
    yield finished;
  });
  home.diagnose(request, caller(left.signal));
  await home.diagnose(request, caller(left.signal)).return(undefined);
  expect(ended).toMatchObject([{ outcome: 'left' }]);
  expect(home.counts.underWay).toBe(1);
});

it('counts other work by its name', async () => {
  const { home } = metered(async function* () {});
  await home.perform('spf', {} as never, caller());
  await expect(home.perform('bounce', {} as never, caller())).rejects.toThrow();
  expect(home.counts.tasks).toEqual({ spf: { done: 1, failed: 0 }, bounce: { done: 0, failed: 1 } });
});
