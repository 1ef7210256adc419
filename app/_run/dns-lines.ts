// What we asked the DNS and what it said, line by line, from the evidence of a look.
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import { askedIn } from '../../lib/model/asked-questions.ts';
import type { DnsQuestion } from '../../lib/model/evidence.ts';
import type { ProbeRecord } from '../../lib/model/outcome.ts';
import type { SpokenLine } from '../_components/transcript.tsx';

const words = messages.result.said;

/** One question and its answer; without records the DNS's own word for it (NXDOMAIN, SERVFAIL, ...). */
function exchange(question: DnsQuestion, records: readonly string[]): SpokenLine[] {
  const asked: SpokenLine = { from: 'C', text: `${question.name} ${question.type}`, at: null };
  const ttl = question.ttl === null ? '' : ` ${format(words.ttl, { ttl: question.ttl })}`;
  if (question.status === 'found' && records.length > 0) {
    return [asked, ...records.map((text): SpokenLine => ({ from: 'S', text: `${text}${ttl}`, at: question.ms }))];
  }
  // Without an rcode nothing was asked: the name is too long, say, or that of a machine inside a private network.
  const absence =
    question.status === 'nodata' || question.status === 'found' ? words.none : question.rcode || words.notAsked;
  return [asked, { from: 'S', text: question.status === 'timeout' ? words.noAnswer : absence, at: question.ms }];
}

/** The lines of one look; none when it was no look into the DNS. */
export const dnsLines = (record: ProbeRecord): SpokenLine[] =>
  askedIn(record).flatMap(({ question, records, aside }) => (aside ? [] : exchange(question, records)));
