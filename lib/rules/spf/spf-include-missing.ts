// The SPF record takes in a name at which no SPF record exists.
import { defineRule } from '../define.ts';
import { phrase } from '../phrase.ts';
import { isAbsent } from '../shared/dns-absence.ts';
import { mayLandInJunk } from '../shared/meanwhile.ts';
import { recordChange } from '../shared/record-change.ts';
import { withoutTerms } from '../shared/spf-edit.ts';
import { failedNodes, includedNodes } from './spf-tree.ts';

export const spfIncludeMissing = defineRule({
  id: 'spf-include-missing',
  reference: 'RFC 7208 5.2',
  needs: ['spf'],
  severity: 'error',
  mender: 'dns',
  messages: {
    title: 'The list of allowed senders of your domain points to a list that does not exist.',
    customer: 'The list for {domain} takes in the one at {target} (SPF). There is none, so your mail may land in junk.',
    meanwhile: mayLandInJunk,
    agent: '{term} leads to {target}, which has no SPF record ({status}): a permerror (RFC 7208 5.2, 6.1).',
    fix: 'Check the spelling of {term} against what the sending service asks for.\nIf that service no longer sends for {domain}, remove the term.\nThen check again.',
  },
  phrases: { 'other-txt': 'other TXT records only' },
  explainedBy: ['spf-multiple'],
  judge: ({ spf }, { domain }) => {
    const missing = includedNodes(spf.tree).filter(
      (node) =>
        !node.loop && !node.multiple && node.record === null && (node.status === 'found' || isAbsent(node.status)),
    );
    if (missing.length === 0 && failedNodes(spf.tree).length > 0) return 'dns-failed';
    return missing.map((node) => {
      const wanted = withoutTerms(spf, [node.term]);
      return {
        subject: { domain, record: domain },
        values: {
          domain,
          term: node.term,
          target: node.domain,
          status: node.status === 'found' ? phrase('other-txt') : node.status.toUpperCase(),
        },
        records: wanted === null ? [] : [recordChange(spf.question, 'TXT', spf.records, [wanted])],
      };
    });
  },
});
