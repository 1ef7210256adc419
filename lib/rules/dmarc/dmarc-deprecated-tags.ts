// The DMARC record uses tags that the standard has dropped.
import type { DmarcEvidence } from '../../model/evidence.ts';
import { defineRule } from '../define.ts';
import { recordChange } from '../shared/record-change.ts';

/** `pct`, `rf` and `ri` of RFC 7489, which RFC 9989 removed. */
const removedTag = /^\s*(?:pct|rf|ri)\s*=/i;

/**
 * The record without the removed tags; null when a receiver of the old standard would then treat mail worse, that is
 * when pct asked for less than all of it.
 */
function withoutRemovedTags(record: string, policy: NonNullable<DmarcEvidence['policy']>): string | null {
  const [, pct = '100'] = /(?:^|;)\s*pct\s*=\s*(\d+)/i.exec(record) ?? [];
  if (pct !== '100' && policy.p !== 'none') return null;
  const kept = record.split(';').filter((tag) => !removedTag.test(tag) && tag.trim() !== '');
  return kept.map((tag) => tag.trim()).join('; ');
}

export const dmarcDeprecatedTags = defineRule({
  id: 'dmarc-deprecated-tags',
  reference: 'RFC 9989',
  needs: ['dmarc'],
  severity: 'notice',
  mender: 'dns',
  messages: {
    title: 'The advice for mail that pretends to be yours has outdated parts.',
    customer: 'The advice of {domain} has parts that newer servers ignore (DMARC). The rest still counts.',
    meanwhile: null,
    agent:
      'DMARC record at {name} uses {tags}, removed by RFC 9989: receivers ignore them. In place of pct there is t=y.',
    fix: 'Remove the parts {tags} from the record at {name}.\nTo try a stricter policy without effect first, add t=y.',
  },
  explainedBy: ['dmarc-invalid'],
  judge: ({ dmarc }, { domain }) => {
    const { policy, record } = dmarc;
    if (policy === null || record === null || policy.deprecated.length === 0) return [];
    const step = dmarc.steps.find(({ records }) => records.includes(record));
    const name = step?.question.name ?? `_dmarc.${domain}`;
    const wanted = withoutRemovedTags(record, policy);
    return [
      {
        subject: { domain, record: name },
        values: { domain, name, tags: policy.deprecated, found: record },
        records: step && wanted !== null ? [recordChange(step.question, 'TXT', [record], [wanted])] : [],
      },
    ];
  },
});
