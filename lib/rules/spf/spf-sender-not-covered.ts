// SPF does not let a server send that the operator says sends for the domain.
import type { SpfEvidence } from '../../model/evidence.ts';
import { defineRule } from '../define.ts';
import { mayLandInJunk } from '../shared/meanwhile.ts';
import { operatorSendsFor } from '../shared/operator-sends-for.ts';
import { recordChange } from '../shared/record-change.ts';
import { withTermsFirst } from '../shared/spf-edit.ts';
import { includedNodes } from './spf-tree.ts';

/** Look-ups that are kept free for what the include itself may ask: with more than ten nobody is let through. */
const ROOM = 4;
const MOST_LOOKUPS = 10;

/** There is room for the include, and it stands nowhere yet: a second one would change nothing. */
function canInclude({ tree, lookups }: SpfEvidence, domain: string): boolean {
  return lookups + ROOM <= MOST_LOOKUPS && !includedNodes(tree).some((node) => node.domain === domain);
}

export const spfSenderNotCovered = defineRule({
  id: 'spf-sender-not-covered',
  reference: 'RFC 7208 2.6',
  needs: ['spf', 'mx'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'Your domain does not say that our servers may send for it, so your mail may land in junk.',
    customer:
      'The list of allowed senders of {domain} does not name our servers’ address {addresses} (SPF). Your mail may be refused.',
    meanwhile: mayLandInJunk,
    agent: 'SPF of {domain} gives {result} for {addresses}, from which the operator sends.',
    fix: 'Add {terms} to the SPF record of {domain}, before “all”.\nSend a test message and read its headers.',
  },
  explainedBy: ['spf-multiple', 'spf-syntax', 'spf-missing'],
  judge: ({ spf, mx }, context) => {
    const { domain, operatorSpfInclude: include } = context;
    // `none`, permerror and temperror are about the record, not about this server; other rules tell of them.
    const uncovered = spf.senders.filter(
      ({ result }) => result === 'fail' || result === 'softfail' || result === 'neutral',
    );
    const [record, ...more] = spf.records;
    if (!operatorSendsFor(mx, context)) return [];
    if (uncovered.length === 0 || record === undefined || more.length > 0) return [];
    const addresses = [...new Set(uncovered.map(({ ip }) => (ip.includes(':') ? `ip6:${ip}` : `ip4:${ip}`)))];
    // The include goes on being right when servers move; where it cannot help, only the addresses can.
    const terms = include !== null && canInclude(spf, include) ? [`include:${include}`] : addresses;
    return [
      {
        subject: { domain, record: domain },
        severity: uncovered.some(({ result }) => result === 'fail') ? 'error' : 'warning',
        values: {
          domain,
          addresses: uncovered.map(({ ip }) => ip),
          result: [...new Set(uncovered.map(({ result }) => result))],
          terms,
        },
        records: [recordChange(spf.question, 'TXT', spf.records, [withTermsFirst(record, terms)])],
      },
    ];
  },
});
