// How long each fault was seen at a domain: between two looks only what both saw, and stitches where it changed.

import type { Lane, PastLook } from '../../model/domain-history.ts';
import { type Severity, severities } from '../../model/finding.ts';

type Seen = 'wrong' | 'working' | 'unknown';
type Look = Pick<PastLook, 'at' | 'summary'>;

const stateAt = ({ summary }: Look, id: string): Seen => {
  if (summary === null) return 'unknown';
  if (summary.findings.some((finding) => finding.id === id)) return 'wrong';
  return summary.untested.some((untested) => untested === id) ? 'unknown' : 'working';
};

function laneOf(id: string, severity: Severity, oldestFirst: readonly Look[]): Lane {
  const seen = oldestFirst.map((look) => ({ at: look.at, state: stateAt(look, id) }));
  // A look that could not judge it says nothing between two that could.
  const known = seen.filter(({ state }) => state !== 'unknown');
  const [first, last] = [known[0], known.at(-1)];
  const segments: Lane['segments'] = [];
  const add = (state: Lane['segments'][number]['state'], from: string, to: string) => {
    const before = segments.at(-1);
    if (before?.state === state && before.to === from) before.to = to;
    else if (from !== to) segments.push({ state, from, to });
  };
  const [begin, end] = [seen[0]?.at ?? '', seen.at(-1)?.at ?? ''];
  if (first) add('unknown', begin, first.at);
  let change: Lane['change'] = null;
  known.forEach(({ at, state }, place) => {
    const next = known[place + 1];
    if (!next) return;
    if (next.state === state) add(state === 'wrong' ? 'wrong' : 'working', at, next.at);
    else {
      add('changed', at, next.at);
      change = { from: at, to: next.at };
    }
  });
  if (last) add('unknown', last.at, end);
  return { id, severity, now: seen.at(-1)?.state ?? 'unknown', segments, change };
}

const order = { wrong: 0, unknown: 1, working: 2 };

/** `looks`: the newest first. A lane for each fault that one of them found; what is wrong now first, then the worst. */
export function lanesOf(looks: readonly Look[]): Lane[] {
  const oldestFirst = [...looks].reverse();
  const found = new Map<string, Severity>();
  for (const { summary } of oldestFirst)
    for (const { id, severity } of summary?.findings ?? []) found.set(id, severity);
  return [...found]
    .map(([id, severity]) => laneOf(id, severity, oldestFirst))
    .sort(
      (one, other) =>
        order[one.now] - order[other.now] ||
        severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
        one.id.localeCompare(other.id),
    );
}

/** Each look against the one before it; `looks`: the newest first. Only rules that both judged. */
export function withVersus(looks: readonly Omit<PastLook, 'versus'>[]): PastLook[] {
  return looks.map((look, place) => {
    const before = looks[place + 1];
    if (!before?.summary || !look.summary) return { ...look, versus: null };
    const idsOf = ({ summary }: Look) => [...new Set((summary?.findings ?? []).map(({ id }) => id as string))];
    return {
      ...look,
      versus: {
        new: idsOf(look).filter((id) => stateAt(before, id) === 'working'),
        mended: idsOf(before).filter((id) => stateAt(look, id) === 'working'),
      },
    };
  });
}
