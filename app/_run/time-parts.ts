// How the time of one door was spent, step by step, for a time bar.
import { messages } from '../../lib/messages/index.ts';
import type { TimePart } from '../_components/time-bar.tsx';
import type { Shown } from './evidence.ts';

/** The steps that were reached, in order. */
export function timeParts({ timings }: Pick<Shown<'door'>, 'timings'>): TimePart[] {
  const names = messages.shared.timings;
  const parts: Array<{ kind: TimePart['kind']; name: string; ms: number | null }> = [
    { kind: 'look', name: names.lookup, ms: timings.lookup },
    { kind: 'dial', name: names.connect, ms: timings.connect },
    { kind: 'tls', name: names.tls, ms: timings.tls },
    { kind: 'talk', name: names.greeting, ms: timings.greeting },
    { kind: 'talk', name: names.capability, ms: timings.capability },
  ];
  return parts.flatMap(({ kind, name, ms }) => (ms === null ? [] : [{ kind, name, ms }]));
}
