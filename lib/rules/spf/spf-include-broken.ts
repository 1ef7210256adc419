// An SPF record that the domain takes in from elsewhere is faulty, and so breaks the domain's own.
import { decodeBytes } from '../../records/display-text.ts';
import { breaksSpf } from '../../records/spf/parse.ts';
import { defineRule } from '../define.ts';
import { phrase } from '../phrase.ts';
import { faultExcerpt } from '../shared/fault-excerpt.ts';
import { mayLandInJunk } from '../shared/meanwhile.ts';
import { failedNodes, includedNodes } from './spf-tree.ts';

export const spfIncludeBroken = defineRule({
  id: 'spf-include-broken',
  reference: 'RFC 7208 5.2',
  needs: ['spf'],
  severity: 'error',
  mender: 'dns',
  messages: {
    title: 'The list of allowed senders of your domain takes in a faulty list.',
    customer:
      'The list for {domain} takes in the one at {target} (SPF). That one has a mistake, so yours may be ignored.',
    meanwhile: mayLandInJunk,
    agent: '{term} leads to {target}, whose evaluation is a permerror: {why}. Record: {found}.',
    fix: 'Tell whoever looks after {target} about the mistake.\nIf that service no longer sends for {domain}, remove {term}.\nThen check again.',
  },
  phrases: { 'several-records': 'several SPF records', several: 'several', fault: '{key} at {excerpt}' },
  explainedBy: ['spf-multiple'],
  judge: ({ spf }, { domain }) => {
    const broken = includedNodes(spf.tree).filter(
      (node) => !node.loop && (node.multiple || node.faults.some(({ key }) => breaksSpf(key))),
    );
    if (broken.length === 0 && failedNodes(spf.tree).length > 0) return 'dns-failed';
    return broken.map((node) => ({
      subject: { domain, record: node.domain },
      values: {
        domain,
        term: node.term,
        target: node.domain,
        why: node.multiple
          ? phrase('several-records')
          : node.faults
              .filter(({ key }) => breaksSpf(key))
              .map((fault) =>
                phrase('fault', { key: fault.key, excerpt: faultExcerpt(node.record ?? '', fault, decodeBytes) }),
              ),
        found: node.record ?? phrase('several'),
      },
    }));
  },
});
