// The DNS questions of a look with what was answered, as people write records.
import type { DnsQuestion, HostEvidence, ReverseNameEvidence } from './evidence.ts';
import type { ProbeRecord } from './outcome.ts';
import { type EvidenceReaders, readEvidence } from './read-evidence.ts';

export interface AskedQuestion {
  question: DnsQuestion;
  /** The records; empty: none, or they are not kept. */
  records: string[];
  /** Beside the point of the look: the addresses of an MX host, a selector that was only guessed and is not there. */
  aside?: true;
}

const asked = (question: DnsQuestion, records: readonly string[] = []): AskedQuestion => ({
  question,
  records: [...records],
});
const askedAside = (question: DnsQuestion | null, records: readonly string[]): AskedQuestion[] =>
  question ? [{ ...asked(question, records), aside: true }] : [];
const hostAnswers = ({ a, aaaa, addresses }: Pick<HostEvidence, 'a' | 'aaaa' | 'addresses'>) => [
  asked(a, addresses.v4),
  asked(aaaa, addresses.v6),
];
const reverseAnswers = ({ addresses }: { addresses: readonly ReverseNameEvidence[] }) =>
  addresses.map(({ question, names }) => asked(question, names));

/** Whoever named these knows them: that there is no key is worth telling. */
const known: readonly string[] = ['given', 'header'];

const readers: EvidenceReaders<AskedQuestion[]> = {
  mx: ({ question, targets }) => [
    asked(
      question,
      targets.map(({ preference, exchange }) => `${preference} ${exchange}`),
    ),
    ...targets.flatMap(({ a, aaaa, addresses }) => [...askedAside(a, addresses.v4), ...askedAside(aaaa, addresses.v6)]),
  ],
  nameservers: ({ question, servers, soa }) => [
    asked(
      question,
      servers.map(({ name }) => name),
    ),
    ...(soa ? askedAside(soa.question, [`${soa.mname} ${soa.serial}`]) : []),
  ],
  spf: ({ question, records }) => [asked(question, records)],
  dkim: ({ base, selectors }) => [
    asked(base),
    ...selectors.flatMap(({ question, records, origin }) =>
      records.length > 0 || known.includes(origin) ? [asked(question, records)] : askedAside(question, records),
    ),
  ],
  dmarc: ({ steps }) => steps.map(({ question, records }) => asked(question, records)),
  srv: ({ services }) =>
    services.map(({ question, records }) =>
      asked(
        question,
        records.map(({ port, target }) => `${port} ${target}`),
      ),
    ),
  host: hostAnswers,
  'web-server': reverseAnswers,
  'reverse-dns': reverseAnswers,
  'mta-sts': ({ question, records }) => [asked(question, records)],
  'tls-rpt': ({ question, records }) => [asked(question, records)],
  bimi: ({ question, record }) => [asked(question, record === null ? [] : [record])],
  caa: ({ question, records }) => [
    asked(
      question,
      records.map(({ critical, tag, value }) => `${critical ? 128 : 0} ${tag} "${value}"`),
    ),
  ],
  dane: ({ hosts }) =>
    hosts.map(({ question, records }) =>
      asked(
        question,
        records.map(({ usage, selector, matchingType, data }) => `${usage} ${selector} ${matchingType} ${data}`),
      ),
    ),
  dnsbl: ({ addresses }) => addresses.map(({ question, codes }) => asked(question, codes)),
  dnssec: ({ questions, ds, keys }) =>
    questions.map((question) => {
      if (question.type === 'DS')
        return asked(
          question,
          ds.map(({ keyTag, algorithm, digestType }) => `${keyTag} ${algorithm} ${digestType}`),
        );
      return asked(
        question,
        question.type === 'DNSKEY' ? keys.map(({ keyTag, algorithm }) => `${keyTag} ${algorithm}`) : [],
      );
    }),
  delegation: ({ servers, compared }) => [
    ...servers.flatMap(({ question, serial, primary }) =>
      question
        ? [asked(question, serial === null ? [] : [[primary, serial].filter((part) => part !== undefined).join(' ')])]
        : [],
    ),
    ...compared.flatMap(({ resolver, servers: own }) => [
      ...askedAside(resolver.question, resolver.values),
      ...own.flatMap(({ question, values }) => askedAside(question, values)),
    ]),
  ],
};

/** The questions of one look in their order; none when it was no look into the DNS. */
export const askedIn = (record: ProbeRecord): AskedQuestion[] =>
  // A question is shown wherever it comes from, so it has to be one: see `readEvidence`.
  readEvidence(record, readers, []).filter(({ question }) => typeof question?.name === 'string');
