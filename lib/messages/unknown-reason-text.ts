// Why we could not look, and when it is worth coming again.
import type { UnknownReason } from '../model/outcome.ts';
import { format } from './format.ts';
import { comeAgain, unknownReasonTexts } from './unknown-reasons.ts';

/** The sentence for a reason; with `at` (ISO 8601), followed by when to come again. */
export function unknownReasonText(reason: UnknownReason, at?: string): string {
  const text = unknownReasonTexts[reason];
  return at === undefined ? text : `${text} ${format(comeAgain.at, { time: nextMinute(at) })}`;
}

/** "14:03": the first whole minute at which it is surely time. */
const nextMinute = (at: string): string =>
  new Date(Math.ceil(Date.parse(at) / 60_000) * 60_000).toISOString().slice(11, 16);
