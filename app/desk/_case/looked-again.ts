// What a second look came to, in the desk's words.
import { desk } from '../../../lib/messages/desk.ts';
import { format } from '../../../lib/messages/format.ts';
import type { RecheckResult } from '../../_run/recheck.ts';
import { dayAndTime } from '../../_run/time-of-day.ts';
import type { KeptCase } from './kept-case.ts';

const words = desk.findings.results;

/** As it is kept: the state for the tag, the words for people and tickets. */
export function lookedAgain(result: RecheckResult): Omit<KeptCase['again'][string], 'at'> {
  const { state } = result;
  if (state === 'spreading') return { state, result: format(words.spreading, { time: dayAndTime(result.until) }) };
  if (state === 'same' && result.atSource) return { state, result: words.sameAtSource };
  return { state, result: words[state] };
}
