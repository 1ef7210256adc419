// Lanes draw only what looks saw: a gap in which it changed is told, and a look that could not judge says nothing.
import { describe, expect, it } from 'vitest';
import { lanesOf, withVersus } from './lanes.ts';

const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T02:00:00.000Z`;
/** The newest first, as they come. */
const look = (day: number, found: string[], untested: string[] = []) => ({
  ...{ kind: 'sweep' as const, id: null, at: at(day), by: null, address: null, caseId: null },
  summary: {
    ...{ verdict: 'faults' as const, durationMs: null, withPassword: false },
    findings: found.map((id) => ({
      id: id as never,
      severity: id === 'spf-multiple' ? ('error' as const) : ('notice' as const),
    })),
    untested: untested as never[],
  },
});
const segments = (looks: ReturnType<typeof look>[], id = 'spf-multiple') =>
  lanesOf(looks)
    .find((lane) => lane.id === id)
    ?.segments.map(({ state, from, to }) => `${state} ${from.slice(8, 10)}-${to.slice(8, 10)}`);

describe('a lane', () => {
  it('is solid between two that saw the same, and stitched where it changed', () => {
    const looks = [
      look(9, []),
      look(8, []),
      look(5, ['spf-multiple']),
      look(3, ['spf-multiple']),
      look(1, ['spf-multiple']),
    ];
    expect(segments(looks)).toEqual(['wrong 01-05', 'changed 05-08', 'working 08-09']);
    expect(lanesOf(looks)[0]).toMatchObject({ now: 'working', change: { from: at(5), to: at(8) } });
  });

  it('lets a look that could not judge it stand for nothing, at the ends and between', () => {
    const unjudged = (day: number) => look(day, [], ['spf-multiple']);
    const looks = [unjudged(9), look(7, ['spf-multiple']), unjudged(5), look(3, ['spf-multiple']), unjudged(1)];
    expect(segments(looks)).toEqual(['unknown 01-03', 'wrong 03-07', 'unknown 07-09']);
    expect(lanesOf(looks)[0]).toMatchObject({ now: 'unknown', change: null });
  });

  it('has a look whose summary is not kept stand for nothing as well', () => {
    const looks = [{ ...look(9, []), summary: null }, look(7, ['spf-multiple']), look(5, ['spf-multiple'])];
    expect(lanesOf(looks)[0]?.segments.map(({ state }) => state)).toEqual(['wrong', 'unknown']);
  });

  it('of one look alone draws no time', () => {
    expect(lanesOf([look(5, ['spf-multiple'])])).toEqual([
      { id: 'spf-multiple', severity: 'error', now: 'wrong', segments: [], change: null },
    ]);
  });

  it('tells what is wrong now first, the worst above', () => {
    const looks = [look(9, ['bimi-missing', 'spf-multiple']), look(8, ['mta-sts-missing'])];
    expect(lanesOf(looks).map(({ id }) => id)).toEqual(['spf-multiple', 'bimi-missing', 'mta-sts-missing']);
  });

  it('is none where nothing was ever found', () => {
    expect(lanesOf([look(9, []), look(8, [])])).toEqual([]);
    expect(lanesOf([])).toEqual([]);
  });
});

describe('against the look before', () => {
  it('only what both judged is new or mended', () => {
    const looks = [
      look(9, ['spf-multiple', 'bimi-missing']),
      look(8, ['mta-sts-missing'], ['bimi-missing']),
      look(7, []),
    ];
    expect(withVersus(looks).map(({ versus }) => versus)).toEqual([
      { new: ['spf-multiple'], mended: ['mta-sts-missing'] },
      { new: ['mta-sts-missing'], mended: [] },
      null,
    ]);
  });
});
