// Evaluating the SPF record takes more DNS look-ups than are allowed.
import type { DnsQuestion, SpfEvidence, SpfIncludeNode, SpfShorter } from '../../model/evidence.ts';
import type { RecordChange } from '../../model/finding.ts';
import { defineRule } from '../define.ts';
import { none, type Phrase, phrase } from '../phrase.ts';
import { mayLandInJunk } from '../shared/meanwhile.ts';
import { newRecord, recordChange } from '../shared/record-change.ts';
import { failedNodes } from './spf-tree.ts';

/** Terms that cause DNS queries: at most ten in one evaluation (RFC 7208 4.6.4). */
const lookupLimit = 10;

const phrases = {
  'at-least': 'at least {lookups}',
  'in-the-record': 'all in the record itself',
  because: '{term} ({why})',
  // Why a term can be left out.
  repeated: 'the same stands before it',
  covered: 'others allow the same addresses today',
  empty: 'leads to no address',
  missing: 'leads to no list',
  entry: '{count} entry',
  entries: '{count} entries',
  address: '{count} IPv4 address, {entries}',
  addresses: '{count} IPv4 addresses, {entries}',
} as const;

export const spfTooManyLookups = defineRule({
  id: 'spf-too-many-lookups',
  reference: 'RFC 7208 4.6.4',
  needs: ['spf'],
  severity: 'error',
  mender: 'dns',
  messages: {
    title: 'The list of allowed senders of your domain is too long to be read.',
    customer:
      'Reading the list for {domain} takes {lookups} steps (SPF). Other servers stop after {limit}, so your mail may land in junk.',
    meanwhile: mayLandInJunk,
    agent: 'SPF of {domain} needs {count} DNS look-ups; more than {limit} is a permerror. By term: {branches}.',
    fix: 'Remove services that no longer send for {domain}.\nReplace a and mx terms by ip4 and ip6 where the addresses do not change.\nThen check again: at most {limit} look-ups may remain.',
  },
  variants: {
    lighter: {
      agent:
        'SPF of {domain} needs {count} DNS look-ups; more than {limit} is a permerror. By term: {branches}. The record shown needs {remaining}. Left out: {dropped}.',
      fix: 'Change the SPF record to the one shown: it allows the same servers.\nIt leaves out what has no effect today: {droppedTerms}.\nCheck that none of your servers is missing: from then on “{ending}” counts for all others.\nThen check again: {remaining} of {limit} look-ups are in use.',
    },
    unfolded: {
      agent:
        'SPF of {domain} needs {count} DNS look-ups; more than {limit} is a permerror. By term: {branches}. The record shown needs {remaining}. Copied into it: {unfolded}. Left out: {dropped}.',
      fix: 'Change the SPF record to the one shown: it allows the same servers.\nIt contains what {unfolded} led to.\nMake later changes to those lists in this record as well.\nCheck that none of your servers is missing: from then on “{ending}” counts for all others.\nThen check again: {remaining} of {limit} look-ups are in use.',
    },
    flattened: {
      agent:
        'SPF of {domain} needs {count} DNS look-ups; more than {limit} is a permerror. By term: {branches}. The record shown needs {remaining}. Written out as addresses: {flattened}. Copied: {unfolded}. Left out: {dropped}.',
      fix: 'First remove services that no longer send for {domain}: that may be enough.\nElse change the SPF record to the one shown: it allows the same servers today.\nIt holds the addresses of {flattened} themselves.\nCompare them with {flattenedTerms} every month.\nThey go stale when a service changes its servers, and its mail may then be refused.\nCheck that none of your servers is missing: from then on “{ending}” counts for all others.\nThen check again: {remaining} of {limit} look-ups are in use.',
    },
    apart: {
      agent:
        'SPF of {domain} needs {count} DNS look-ups; more than {limit} is a permerror. By term: {branches}. The record shown needs {remaining}. Written out as addresses, at {parts}: {flattened}. Copied: {unfolded}. Left out: {dropped}.',
      fix: 'First remove services that no longer send for {domain}: that may be enough.\nElse publish the new records first: {parts}.\nThey hold the addresses of {flattened}.\nThen change the SPF record to the one shown: it allows the same servers today.\nCompare the addresses with {flattenedTerms} every month.\nThey go stale when a service changes its servers, and its mail may then be refused.\nCheck that none of your servers is missing: from then on “{ending}” counts for all others.\nThen check again: {remaining} of {limit} look-ups are in use.',
    },
    unread: {
      fix: 'Check again later: {inTheWay} could not be read, so no shorter record can be worked out.\nRemove services that no longer send for {domain}.\nAt most {limit} look-ups may remain.',
    },
    bySender: {
      fix: 'Remove services that no longer send for {domain}.\nNo shorter record allows the same servers: the addresses behind {inTheWay} cannot be listed.\nLet one of these services send from a subdomain with an SPF record of its own.\nThen check again: at most {limit} look-ups may remain.',
    },
    tooLong: {
      fix: 'Remove services that no longer send for {domain}.\nNo shorter record allows the same servers: {inTheWay} have too many addresses to list.\nLet one of these services send from a subdomain with an SPF record of its own.\nThen check again: at most {limit} look-ups may remain.',
    },
  },
  phrases,
  explainedBy: ['spf-loop'],
  judge: ({ spf }, { domain }) => {
    // What could not be looked up may well cost the rest.
    if (spf.lookups <= lookupLimit) return failedNodes(spf.tree).length > 0 ? 'dns-failed' : [];
    const branches = branchesOf(spf);
    const shorter = spf.shorter ?? null;
    return [
      {
        subject: { domain, record: domain },
        ...(shorter ? { variant: variantOf(shorter) } : {}),
        values: {
          domain,
          lookups: spf.lookups,
          limit: lookupLimit,
          // With a target that could not be looked up the count can only be higher.
          count: spf.unanswered.length > 0 ? phrase('at-least', { lookups: spf.lookups }) : spf.lookups,
          branches: branches.length > 0 ? branches : [phrase('in-the-record')],
          // Today the permerror hides what the record says of everyone else.
          ending: endingOf(spf),
          ...shorterValues(shorter),
        },
        records: shorter?.status === 'found' ? recordsOf(shorter, spf.question, spf.records) : [],
      },
    ];
  },
});

/** RFC 7208 4.7: without `all` and `redirect` it is as if the record ended in "?all". */
function endingOf({ terms }: SpfEvidence): string {
  const all = terms.find(({ kind, name }) => kind === 'mechanism' && name === 'all');
  return (all ?? terms.find(({ name }) => name === 'redirect'))?.text ?? '?all';
}

/** Each term that costs look-ups with their number, and what an include or redirect leads to. */
function branchesOf({ terms, tree }: SpfEvidence): string[] {
  const end = terms.findIndex(({ kind, name }) => kind === 'mechanism' && name === 'all');
  const hosts = (end < 0 ? terms : terms.slice(0, end)).filter(({ name }) =>
    ['a', 'mx', 'ptr', 'exists'].includes(name),
  );
  const counted = (node: SpfIncludeNode): string => {
    const below = node.children.map(counted);
    return `${node.term}: ${node.lookups}${below.length > 0 ? ` (${below.join(', ')})` : ''}`;
  };
  return [...hosts.map(({ text }) => `${text}: 1`), ...(tree?.children ?? []).map(counted)];
}

function variantOf(shorter: SpfShorter) {
  if (shorter.status === 'none')
    return ({ unread: 'unread', 'by-sender': 'bySender', 'too-long': 'tooLong' } as const)[shorter.why];
  if (shorter.parts.length > 0) return 'apart';
  if (shorter.flattened.length > 0) return 'flattened';
  return shorter.unfolded.length > 0 ? 'unfolded' : 'lighter';
}

const orNone = <Item>(list: Item[]) => (list.length > 0 ? list : [none]);

function shorterValues(shorter: SpfShorter | null) {
  const found = shorter?.status === 'found' ? shorter : null;
  const flattened = found?.flattened ?? [];
  return {
    remaining: found?.lookups ?? 0,
    dropped: orNone((found?.dropped ?? []).map(({ term, why }) => phrase('because', { term, why: phrase(why) }))),
    droppedTerms: orNone((found?.dropped ?? []).map(({ term }) => term)),
    unfolded: orNone(found?.unfolded ?? []),
    flattened: orNone(
      flattened.map(({ term, networks, ip4Addresses }) =>
        phrase('because', { term, why: sizeOf(networks, ip4Addresses) }),
      ),
    ),
    flattenedTerms: orNone(flattened.map(({ term }) => term)),
    parts: orNone((found?.parts ?? []).map(({ name }) => name)),
    inTheWay: orNone(shorter?.status === 'none' ? shorter.terms : []),
  };
}

function sizeOf(networks: number, addresses: number): Phrase {
  const entries = phrase(networks === 1 ? 'entry' : 'entries', { count: networks });
  return addresses === 0 ? entries : phrase(addresses === 1 ? 'address' : 'addresses', { count: addresses, entries });
}

/** New records first: from then on the changed one may lead to them. */
function recordsOf(
  { record, parts }: SpfShorter & { status: 'found' },
  question: DnsQuestion,
  current: string[],
): RecordChange[] {
  return [
    ...parts.map((part) => newRecord(part.name, 'TXT', [part.record])),
    recordChange(question, 'TXT', current, [record]),
  ];
}
