// What we asked the DNS and what it said, line by line, from the evidence of a look.
import { format } from '../../lib/messages/format.ts';
import { messages } from '../../lib/messages/index.ts';
import type { ProbeRecord } from '../../lib/model/outcome.ts';
import type { SpokenLine } from '../_components/transcript.tsx';
import { evidenceOf, type ShownQuestion } from './evidence.ts';

const words = messages.result.said;

/** One question and its answer; without records the DNS's own word for it (NXDOMAIN, SERVFAIL, ...). */
function exchange(question: ShownQuestion, records: readonly string[]): SpokenLine[] {
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

/** Whoever named these knows them: that there is no key is worth telling. */
const known: readonly string[] = ['given', 'header'];

/** Selectors that were only guessed and not found say nothing, so they are left out. */
function dkimLines(record: ProbeRecord): SpokenLine[] {
  const seen = evidenceOf(record, 'dkim');
  if (!seen) return [];
  const told = seen.selectors.filter(({ origin, records }) => records.length > 0 || known.includes(origin));
  return [...exchange(seen.base, []), ...told.flatMap(({ question, records }) => exchange(question, records))];
}

const readers: Record<string, (record: ProbeRecord) => SpokenLine[]> = {
  mx: (record) => {
    const seen = evidenceOf(record, 'mx');
    return seen
      ? exchange(
          seen.question,
          seen.targets.map(({ preference, exchange }) => `${preference} ${exchange}`),
        )
      : [];
  },
  nameservers: (record) => {
    const seen = evidenceOf(record, 'nameservers');
    return seen
      ? exchange(
          seen.question,
          seen.servers.map(({ name }) => name),
        )
      : [];
  },
  spf: (record) => {
    const seen = evidenceOf(record, 'spf');
    return seen ? exchange(seen.question, seen.records) : [];
  },
  dkim: dkimLines,
  dmarc: (record) =>
    evidenceOf(record, 'dmarc')?.steps.flatMap(({ question, records }) => exchange(question, records)) ?? [],
  srv: (record) =>
    evidenceOf(record, 'srv')?.services.flatMap(({ question, records }) =>
      exchange(
        question,
        records.map(({ port, target }) => `${port} ${target}`),
      ),
    ) ?? [],
  'web-server': (record) =>
    evidenceOf(record, 'web-server')?.addresses.flatMap(({ question, names }) => exchange(question, names)) ?? [],
  host: (record) => {
    const seen = evidenceOf(record, 'host');
    return seen ? [...exchange(seen.a, seen.addresses.v4), ...exchange(seen.aaaa, seen.addresses.v6)] : [];
  },
};

/** The lines of one look; none when it was no look into the DNS. */
export const dnsLines = (record: ProbeRecord): SpokenLine[] => readers[record.id]?.(record) ?? [];
