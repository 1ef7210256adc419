// The SPF record takes in a list that cannot be looked up, because the name servers fail on it.
import { defineRule } from '../define.ts';
import { phrase } from '../phrase.ts';
import { failedNodes } from './spf-tree.ts';

export const spfLookupFails = defineRule({
  id: 'spf-lookup-fails',
  reference: 'RFC 7208 2.6.6',
  needs: ['spf'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'Part of the list of allowed senders of your domain cannot be looked up.',
    customer:
      'The list for {domain} takes in the one at {target} (SPF). Looking that one up fails, so mail may be late.',
    meanwhile: 'Mail from you may arrive late until then. Send this to whoever looks after your domain.',
    agent: '{term} leads to {target}, whose TXT records end in {status}: a temperror, so receivers may put mail off.',
    fix: 'Ask the name servers of {target} for its TXT records, and see which of them fails.\nTell whoever looks after {target}.\nIf that service no longer sends for {domain}, remove {term}.',
  },
  phrases: { unusable: 'no usable answer' },
  explainedBy: ['spf-multiple'],
  judge: ({ spf }, { domain }) => {
    const failed = failedNodes(spf.tree);
    const answered = failed.filter(({ status }) => status !== 'timeout');
    if (answered.length === 0) return failed.length > 0 ? 'dns-timeout' : [];
    return answered.map(({ term, domain: target, status }) => ({
      subject: { domain, record: target },
      values: { domain, term, target, status: status === 'malformed' ? phrase('unusable') : status.toUpperCase() },
    }));
  },
});
