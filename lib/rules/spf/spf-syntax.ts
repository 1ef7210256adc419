// The SPF record has a mistake in its spelling, at a place that can be shown.
import { decodeBytes } from '../../records/display-text.ts';
import { breaksSpf } from '../../records/spf/parse.ts';
import { defineRule } from '../define.ts';
import { phraseIn } from '../phrase.ts';
import { faultExcerpt, faultValues } from '../shared/fault-excerpt.ts';
import { mayLandInJunk } from '../shared/meanwhile.ts';
import { recordChange } from '../shared/record-change.ts';
import { correctedSpf } from './spf-correction.ts';
import { spfFaultPhrases } from './spf-fault-phrases.ts';

export const spfSyntax = defineRule({
  id: 'spf-syntax',
  reference: 'RFC 7208 4.6',
  needs: ['spf'],
  severity: 'error',
  mender: 'dns',
  messages: {
    title: 'The list of allowed senders of your domain has a mistake in it.',
    customer:
      'The list for {domain} is misspelt at “{found}” (SPF). Other servers may ignore the list, so your mail may land in junk.',
    meanwhile: mayLandInJunk,
    agent: 'SPF of {domain}, character {character}: {excerpt}. {explanation} Fault: {key}.',
    fix: 'Correct the marked place in the SPF record: {excerpt}\nThen check again.',
  },
  variants: {
    doubtful: {
      customer: 'The list for {domain} looks misspelt at “{found}” (SPF). Other servers may skip that entry.',
    },
  },
  messagePhrases: spfFaultPhrases,
  explainedBy: ['spf-multiple'],
  judge: ({ spf }, { domain }) => {
    const [record] = spf.records;
    if (record === undefined || spf.records.length > 1) return [];
    const broken = spf.faults.find(({ key }) => breaksSpf(key));
    const first = broken ?? spf.faults[0];
    if (first === undefined) return [];
    const wanted = correctedSpf(record);
    return [
      {
        subject: { domain, record: domain },
        ...(broken ? {} : { severity: 'warning' as const, variant: 'doubtful' as const }),
        values: {
          domain,
          key: first.key,
          character: first.start + 1,
          found: decodeBytes(record.slice(first.start, first.end) || record),
          excerpt: faultExcerpt(record, first, decodeBytes),
          explanation: phraseIn(spfFaultPhrases, first.key),
          record: decodeBytes(record),
          faults: faultValues(record, spf.faults, decodeBytes),
        },
        records: wanted === null ? [] : [recordChange(spf.question, 'TXT', spf.records, [wanted])],
      },
    ];
  },
});
