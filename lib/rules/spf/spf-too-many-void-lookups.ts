// Evaluating the SPF record meets more look-ups without an answer than are allowed.
import type { SpfEvidence } from '../../model/evidence.ts';
import { defineRule } from '../define.ts';
import { phrase } from '../phrase.ts';
import { mayLandInJunk } from '../shared/meanwhile.ts';
import { recordChange } from '../shared/record-change.ts';
import { authorisingTerms, isEditable, spfFrom } from '../shared/spf-edit.ts';
import { failedNodes } from './spf-tree.ts';

/** Look-ups that end in NXDOMAIN or NODATA: at most two (RFC 7208 4.6.4). */
const voidLookupLimit = 2;

export const spfTooManyVoidLookups = defineRule({
  id: 'spf-too-many-void-lookups',
  reference: 'RFC 7208 4.6.4',
  needs: ['spf'],
  // The limit is a SHOULD with a default of two: not every receiver keeps to it.
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'The list of allowed senders of your domain names things that do not exist.',
    customer:
      'The list for {domain} has {voidLookups} entries that lead nowhere (SPF). Some servers then ignore the whole list.',
    meanwhile: mayLandInJunk,
    agent:
      'SPF of {domain}: {voidLookups} void look-ups (NXDOMAIN or NODATA); more than {limit} is a permerror at most receivers.',
    fix: 'Look up every name in the SPF record of {domain}.\nRemove or correct the terms whose names have no records.\nThen check again.',
  },
  variants: {
    named: {
      agent:
        'SPF of {domain}: {voidLookups} void look-ups (NXDOMAIN or NODATA); more than {limit} is a permerror at most receivers. They are {terms}.',
      fix: 'Check the spelling of {terms}.\nRemove what is no longer used.\nThen check again.',
    },
  },
  phrases: { elsewhere: '{term} (in the record of {domain})' },
  judge: ({ spf }, { domain }) => {
    if (spf.voidLookups <= voidLookupLimit) return failedNodes(spf.tree).length > 0 ? 'dns-failed' : [];
    const voids = spf.voidTerms ?? [];
    const wanted = withoutVoids(spf, domain);
    return [
      {
        subject: { domain, record: domain },
        ...(voids.length > 0 ? { variant: 'named' as const } : {}),
        values: {
          domain,
          voidLookups: spf.voidLookups,
          limit: voidLookupLimit,
          terms: voids.map((one) =>
            one.domain === domain ? one.term : phrase('elsewhere', { term: one.term, domain: one.domain }),
          ),
        },
        records: wanted === null ? [] : [recordChange(spf.question, 'TXT', spf.records, [wanted])],
      },
    ];
  },
});

/**
 * The record without its own a, mx and exists terms that lead nowhere: they match nobody, so nobody's result changes.
 * An include that leads nowhere is another fault, with its own advice. null: that is not enough, or nothing is left.
 */
function withoutVoids(spf: SpfEvidence, domain: string): string | null {
  const own = (spf.voidTerms ?? []).filter((one) => one.domain === domain).map(({ term }) => term);
  const removed = spf.terms.filter(({ name, text }) => ['a', 'mx', 'exists'].includes(name) && own.includes(text));
  const kept = spf.terms.filter((term) => !removed.includes(term));
  const enough = spf.voidLookups - removed.length <= voidLookupLimit;
  const sound = isEditable(spf) && spf.unanswered.length === 0 && authorisingTerms(kept).length > 0;
  return sound && enough && removed.length > 0 ? spfFrom(kept.map(({ text }) => text)) : null;
}
