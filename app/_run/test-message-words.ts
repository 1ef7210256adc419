// The sentences about one test message, from its evidence: never more than was seen.
import { format, joinList } from '../../lib/messages/format.ts';
import { formFor } from '../../lib/messages/intl.ts';
import { roundTrip as words } from '../../lib/messages/round-trip.ts';
import type { MarkKind } from '../_components/mark.tsx';
import type { Shown } from './evidence.ts';

export type Trip = Shown<'round-trip'>;

/** "less than a second", "1 second", "2.4 seconds", "12 seconds". */
export function secondsText(ms: number): string {
  if (ms < 1000) return words.seconds.none;
  const seconds = ms / 1000;
  const n = seconds < 10 ? Math.round(seconds * 10) / 10 : Math.round(seconds);
  return format(formFor(words.seconds, n), { n });
}

interface Outcome {
  kind: MarkKind;
  title: string;
  text: string;
}

/** What to say first. */
export function outcomeOf({ search, submission, arrival, waitedMs, folders }: Trip): Outcome {
  const { outcome } = words;
  const values = { seconds: secondsText(waitedMs), folder: arrival?.folder ?? '', folders: joinList(folders, 'or') };
  const say = (kind: MarkKind, title: string, text: string): Outcome => ({
    kind,
    title: format(title, values),
    text: format(text, values),
  });
  if (arrival?.junk) return say('risk', outcome.junk, outcome.junkText);
  if (search === 'found') return say('fine', outcome.inbox, outcome.inboxText);
  if (search === 'broke-off') return say('blank', outcome.unknown, outcome.unknownText);
  if (search === 'not-sent' && submission.result === 'unproven')
    return say('blank', outcome.brokenOff, outcome.brokenOffText);
  if (search === 'not-sent') return say('mend', outcome.refused, outcome.refusedText);
  if (submission.result === 'unproven') return say('blank', outcome.unanswered, outcome.unansweredText);
  return say('risk', outcome.missing, outcome.missingText);
}

/** Who handed it to this server, how much later, and whether encrypted. `first`: the server that took it from us. */
export function hopText({ from, encrypted, delayMs }: Trip['hops'][number], first: boolean): string {
  const { way } = words;
  const taken = first ? way.hopOurs : from === null ? way.hopUnknown : format(way.hop, { from });
  const later = delayMs === null ? null : delayMs < 0 ? way.clocks : format(way.after, { time: secondsText(delayMs) });
  return `${[taken, later, encrypted ? way.encrypted : null].filter((fact) => fact !== null).join(', ')}.`;
}
