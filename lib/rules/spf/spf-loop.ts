// The SPF record takes itself in, directly or by way of another.
import { defineRule } from '../define.ts';
import { mayLandInJunk } from '../shared/meanwhile.ts';
import { recordChange } from '../shared/record-change.ts';
import { withoutTerms } from '../shared/spf-edit.ts';
import { includedNodes } from './spf-tree.ts';

export const spfLoop = defineRule({
  id: 'spf-loop',
  reference: 'RFC 7208 4.6.4',
  needs: ['spf'],
  severity: 'error',
  mender: 'dns',
  messages: {
    title: 'The list of allowed senders of your domain goes round in a circle.',
    customer:
      'The list for {domain} leads back to itself (SPF). Other servers give up on it, so your mail may land in junk.',
    meanwhile: mayLandInJunk,
    agent:
      '{terms} leads back to a domain that is already being evaluated; the look-up limit ends it with a permerror.',
    fix: 'Remove the term that leads back: {terms}.\nThen check again.',
  },
  explainedBy: ['spf-multiple'],
  judge: ({ spf }, { domain }) => {
    const loops = includedNodes(spf.tree).filter((node) => node.loop);
    if (loops.length === 0) return [];
    const terms = [...new Set(loops.map((node) => node.term))];
    const wanted = withoutTerms(spf, terms);
    return [
      {
        subject: { domain, record: domain },
        values: { domain, terms },
        records: wanted === null ? [] : [recordChange(spf.question, 'TXT', spf.records, [wanted])],
      },
    ];
  },
});
