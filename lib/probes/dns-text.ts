// Looks up the TXT records of one name, as text that evidence can keep.
import type { DnsQuestion } from '../model/evidence.ts';
import type { FailedOutcome } from '../model/outcome.ts';
import type { DnsSession } from '../net/dns-answer.ts';
import { recordText } from '../records/display-text.ts';
import { failedLook, questionOf } from './dns-question.ts';

/** More of one kind at one name says no more. */
const MOST_TEXTS = 10;

export interface Texts {
  question: DnsQuestion;
  /** Those that `is` accepts, and those that look meant so. */
  records: string[];
  nearMisses: string[];
}

/** `unknown`: the question had no answer, which says nothing about the records. */
export async function askTexts(
  name: string,
  dns: DnsSession,
  { is, looksLike }: { is: (text: string) => boolean; looksLike: (text: string) => boolean },
): Promise<Texts | FailedOutcome> {
  const answer = await dns.query(name, 'TXT');
  const failed = failedLook(answer);
  if (failed) return failed;
  const texts = answer.records.map(({ text }) => recordText(text));
  return {
    question: questionOf(answer),
    records: texts.filter(is).slice(0, MOST_TEXTS),
    nearMisses: texts.filter((text) => !is(text) && looksLike(text)).slice(0, MOST_TEXTS),
  };
}
