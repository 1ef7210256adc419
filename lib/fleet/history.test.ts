// A fault is as old as the nights in a row that found it.
import { expect, it } from 'vitest';
import type { FleetResult } from '../store/fleet-results.ts';
import { faultsSince } from './history.ts';

const night = (at: number, faults: readonly string[], untested: readonly string[] = []): FleetResult => ({
  ...{ domain: 'a.example', verdict: faults.length > 0 ? 'faults' : 'healthy', at },
  body: {
    findings: faults.map((id) => ({ id, severity: 'error', subject: {} })),
    ...{ untested: [...untested], servers: [], mx: [], nameservers: [], provider: null, includes: [] },
  },
});
const since = (...nights: FleetResult[]) =>
  faultsSince(nights).map(({ id, since: at, atLeast }) => `${id} ${atLeast ? 'at least ' : ''}${at}`);

it.each([
  ['this night', [night(9, ['x']), night(8, []), night(7, ['x'])], ['x 9']],
  ['some nights', [night(9, ['x']), night(8, ['x']), night(7, [])], ['x 8']],
  ['before all that is known', [night(9, ['x']), night(8, ['x'])], ['x at least 8']],
  ['the only night', [night(9, ['x', 'x'])], ['x at least 9']],
  ['over a night that could not look', [night(9, ['x']), night(8, [], ['x']), night(7, ['x']), night(6, [])], ['x 7']],
  ['after nights that could not look', [night(9, ['x']), night(8, [], ['x']), night(7, [])], ['x 9']],
  ['each for itself', [night(9, ['x', 'y']), night(8, ['y']), night(7, [])], ['x 9', 'y 8']],
])('%s', (_, nights, told) => {
  expect(since(...nights)).toEqual(told);
});

it('of a domain that was never swept there is nothing to say', () => {
  expect(faultsSince([])).toEqual([]);
});
