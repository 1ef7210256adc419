// What was seen in the DNS and in published settings.
import type { AutoconfigEvidence } from '../../model/evidence.ts';
import type { EvidenceReaders } from '../../model/read-evidence.ts';
import { format } from '../format.ts';
import { looks as words } from '../looks.ts';
import { absenceOf, type LookFacts, listed, toldOf, ttlOf } from './facts.ts';

/** Longer records stand below the row; the row says what they come to. */
const SHORT_RECORD = 60;

const hostOf = (url: string): string => /^https?:\/\/([^/?#]+)/.exec(url)?.[1] ?? url;
function published({ url, fetches }: Pick<AutoconfigEvidence, 'url' | 'fetches'>, more: string | null): LookFacts {
  if (url !== null) return toldOf(format(words.settings.found, { host: hostOf(url) }), true, more);
  const ends = fetches.flatMap(({ words: said, failure }) => said ?? failure ?? []);
  return toldOf(words.settings.none, false, listed([...new Set(ends)]));
}

export const recordReaders = {
  mx: ({ question, targets, total, nullMx, implicit }) => {
    if (nullMx) return toldOf(words.mx.null, false, ttlOf(question));
    if (targets.length === 0)
      return toldOf(implicit ? words.mx.implicit : absenceOf(question, words.mx.none), implicit === true);
    const hosts = targets.map(({ preference, exchange }) => `${preference} ${exchange}`);
    return toldOf(listed(hosts, 3, total), true, targets[0]?.provider, ttlOf(question));
  },
  nameservers: ({ domainExists, dnssecBogus, question, servers, operator, soa }) => {
    if (!domainExists) return toldOf(words.domainMissing, false);
    if (dnssecBogus) return toldOf(words.bogus, false);
    const names = servers.map(({ name }) => name);
    const answer = names.length > 0 ? listed(names) : absenceOf(question, words.dns.nodata);
    return toldOf(
      answer,
      names.length > 0,
      operator,
      soa && format(words.serial, { serial: soa.serial }),
      ttlOf(question),
    );
  },
  delegation: ({ servers }) => {
    const faulty = servers.filter(({ status }) => status !== 'authoritative');
    const answering = servers.length - faulty.length;
    const each = faulty.map(({ name, status }) => `${name} ${status}`);
    const serials = [...new Set(servers.flatMap(({ serial }) => serial ?? []))];
    if (faulty.length > 0) return toldOf(listed(each), false, listed(serials.map(String)));
    const answer = answering > 0 ? format(words.delegation.agree, { n: answering }) : words.delegation.none;
    return toldOf(
      answer,
      answering > 0,
      serials.length > 0 && format(words.serial, { serial: listed(serials.map(String)) }),
    );
  },
  dnssec: ({ state, ds }) =>
    toldOf(words.dnssec[state], state === 'secure', ds.length > 0 && format(words.keys, { n: ds.length })),
  caa: ({ records, foundAt, question }) =>
    records.length > 0
      ? toldOf(
          format(words.caa.some, { n: records.length, name: foundAt ?? '' }),
          true,
          listed(records.map(({ value }) => value)),
        )
      : toldOf(absenceOf(question, words.caa.none), false),
  spf: ({ question, records, terms, allQualifier, lookups, senders }) => {
    const [record, ...others] = records;
    if (record === undefined) return toldOf(absenceOf(question, words.spf.none), false);
    if (others.length > 0) return toldOf(format(words.spf.several, { n: records.length }), false, ttlOf(question));
    const all = allQualifier === null ? '' : ` ${allQualifier === '+' ? '' : allQualifier}all`;
    const summary = `${format(words.spf.terms, { n: terms.length })},${all}`;
    const judged = senders.map(({ ip, result }) => `${ip} ${result}`);
    const counted = format(words.spf.lookups, { n: lookups });
    return toldOf(record.length <= SHORT_RECORD ? record : summary, true, listed(judged, 2), counted, ttlOf(question));
  },
  dkim: ({ base, selectors }) => {
    const seen = selectors.filter(({ records }) => records.length > 0);
    if (seen.length === 0) return toldOf(absenceOf(base, words.dkim.none), false);
    const kind = ({ key }: (typeof seen)[number]): string => {
      if (key === null || key.faults.length > 0) return words.dkim.unusable;
      if (key.revoked) return words.dkim.revoked;
      return key.bits === null ? key.keyType : format(words.bits, { type: key.keyType.toUpperCase(), n: key.bits });
    };
    const works = seen.some(({ key }) => key !== null && !key.revoked && key.faults.length === 0);
    const first = seen[0];
    return toldOf(listed(seen.map((one) => `${one.selector} ${kind(one)}`)), works, first && ttlOf(first.question));
  },
  dmarc: ({ record, policy, foundAt, nearMisses, steps }) => {
    const first = steps[0];
    const none = nearMisses.length > 0 ? words.dmarc.invalid : words.dmarc.none;
    if (record === null) return toldOf(first ? absenceOf(first.question, none) : none, false);
    const elsewhere = foundAt !== null && foundAt !== first?.name;
    return toldOf(
      policy?.p ? `p=${policy.p}` : words.dmarc.invalid,
      Boolean(policy?.p),
      policy?.sp && `sp=${policy.sp}`,
      elsewhere && format(words.dmarc.at, { name: foundAt }),
      first && ttlOf(first.question),
    );
  },
  srv: ({ services }) => {
    const offered = services.flatMap(({ service, records }) =>
      records
        .filter(({ target }) => target !== '.')
        .map(({ port, target }) => `${service.split('.')[0]} ${target}:${port}`),
    );
    return offered.length > 0 ? toldOf(listed(offered), true) : toldOf(words.srv, false);
  },
  autoconfig: (seen) => published(seen, null),
  autodiscover: (seen) => published(seen, seen.product),
  'mx-provider': ({ provider }) => toldOf(provider ?? words.provider, provider !== null),
  'mta-sts': ({ question, records, policy, fetch }) => {
    if (records.length === 0) return toldOf(absenceOf(question, words.mtaSts.none), false);
    if (policy === null || policy.mode === null)
      return toldOf(words.mtaSts.unread, false, fetch?.words ?? fetch?.failure);
    return toldOf(format(words.mtaSts.mode, { mode: policy.mode }), true, listed(policy.mx));
  },
  'tls-rpt': ({ question, records, rua }) =>
    records.length > 0
      ? toldOf(listed(rua, 2) || (records[0] ?? ''), true)
      : toldOf(absenceOf(question, words.tlsRpt), false),
  bimi: ({ question, record, location }) =>
    record === null ? toldOf(absenceOf(question, words.bimi), false) : toldOf(location ?? record, true),
  dane: ({ hosts }) => {
    const n = hosts.reduce((sum, { records }) => sum + records.length, 0);
    return n > 0 ? toldOf(format(words.dane.some, { n }), true) : toldOf(words.dane.none, false);
  },
  'reverse-dns': ({ addresses }) => {
    const each = addresses.map(({ address, names, confirmed }) => {
      const [name] = confirmed !== null && confirmed.length > 0 ? confirmed : names;
      return format(name === undefined ? words.reverse.none : words.reverse.name, { address, name: name ?? '' });
    });
    const astray = addresses.some(({ names, confirmed }) => names.length > 0 && confirmed?.length === 0);
    const works = each.length > 0 && addresses.every(({ confirmed }) => confirmed !== null && confirmed.length > 0);
    return toldOf(listed(each, 2) || words.none, works, astray && words.reverse.unconfirmed);
  },
  dnsbl: ({ addresses, lists }) => {
    const bad = addresses.filter(({ result }) => result === 'listed');
    const states = lists
      .filter(({ state }) => state !== 'working')
      .map(({ zone, state }) => `${zone} ${words.blocklist.states[state]}`);
    if (bad.length > 0)
      return toldOf(listed(bad.map(({ address, zone }) => format(words.blocklist.listed, { address, zone }))), false);
    return toldOf(words.blocklist.clear, addresses.length > 0, listed(states, 2));
  },
  'web-server': ({ addresses }) => {
    const each = addresses.map(({ address, spf }) => format(words.webServer, { address, result: `SPF ${spf}` }));
    return toldOf(listed(each, 2) || words.none, addresses.length > 0 && addresses.every(({ spf }) => spf === 'pass'));
  },
  'dns-questions': ({ questions }) => toldOf(format(words.questions, { n: questions.length }), true),
  answers: ({ symptom }) => toldOf(symptom ?? words.none, false),
} satisfies EvidenceReaders<LookFacts>;
