// Evaluating the SPF record takes more DNS look-ups than are allowed.
import { defineRule } from './define.ts';

/** Terms that cause DNS queries: at most ten in one evaluation (RFC 7208 4.6.4). */
const lookupLimit = 10;

export const spfTooManyLookups = defineRule({
  id: 'spf-too-many-lookups',
  reference: 'RFC 7208 4.6.4',
  needs: ['spf'],
  severity: 'error',
  mender: 'dns',
  messages: {
    title: 'The list of allowed senders of your domain is too long to be read.',
    customer:
      'Reading the list for {domain} takes {lookups} look-ups (SPF). Other servers stop after {limit}, so your mail may land in junk.',
    agent:
      'SPF of {domain} needs {qualifier}{lookups} DNS look-ups; more than {limit} is a permerror. By term: {branches}.',
    fix: 'Remove services that no longer send for {domain}.\nReplace a and mx terms by ip4 and ip6 where the addresses do not change.\nThen check again: at most {limit} look-ups may remain.',
  },
  explainedBy: ['spf-loop'],
  judge: ({ spf }, { domain }) => {
    if (spf.lookups <= lookupLimit) return [];
    const branches = (spf.tree?.children ?? []).map((child) => `${child.term}: ${child.lookups}`);
    return [
      {
        subject: { domain, record: domain },
        values: {
          domain,
          lookups: spf.lookups,
          limit: lookupLimit,
          // With a target that could not be looked up the count can only be higher.
          qualifier: spf.unanswered.length > 0 ? 'at least ' : '',
          branches: branches.length > 0 ? branches : ['all in the record itself'],
        },
      },
    ];
  },
});
