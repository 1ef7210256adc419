// A look is told when it begins, and kept with its times when it ends.
import { expect, it } from 'vitest';
import type { ProbeRecord } from '../model/outcome.ts';
import { beginLook, Look } from './look.ts';

function logAt(times: number[]) {
  const told: string[] = [];
  const records: ProbeRecord[] = [];
  const log = {
    elapsed: () => times.shift() ?? Number.NaN,
    probing: (id: string, target: string) => void told.push(`${id} ${target}`),
    record: (record: ProbeRecord) => void records.push(record),
  };
  return { log, told, records };
}

it('tells that it begins, and keeps what was seen with its times', () => {
  const { log, told, records } = logAt([10.1, 30.5]);
  const look = beginLook(log, 'answers', 'sunny.example');
  expect([told, records]).toEqual([['answers sunny.example'], []]);
  const evidence = { symptom: 'webform' as const, answers: {} };
  look.end({ status: 'observed', evidence });
  expect(records).toEqual([
    { id: 'answers', target: 'sunny.example', status: 'observed', startMs: 10.1, durationMs: 20.4, evidence },
  ]);
});

it('keeps why nothing was seen, at the place that showed only then', () => {
  const { log, told, records } = logAt([0, 0.04]);
  new Look(log, 'mx-smtp', 'sunny.example').sawNothing('own-network', 'mx.sunny.example:25');
  expect(told).toEqual([]);
  expect(records).toEqual([
    {
      ...{ id: 'mx-smtp', target: 'mx.sunny.example:25', status: 'unknown', why: 'own-network' },
      ...{ startMs: 0, durationMs: 0, evidence: null },
    },
  ]);
});
