// A DMARC record has a mistake in it, or begins so that nobody reads it as DMARC.
import { defineRule } from '../define.ts';
import { faultExcerpt, faultValues } from '../shared/fault-excerpt.ts';
import { ownMailGoesOn } from '../shared/meanwhile.ts';
import { recordChange } from '../shared/record-change.ts';
import { correctedDmarc } from './dmarc-correction.ts';
import { dmarcFault, dmarcFaultPhrases } from './dmarc-fault.ts';
import { dmarcStarter } from './dmarc-record.ts';

/** Report addresses as they stand in a record that cannot be read as a whole. */
function reportAddresses(text: string): string[] {
  const [, list = ''] = /(?:^|[;\s])rua\s*=\s*([^;]*)/i.exec(text) ?? [];
  return list.split(',').flatMap((uri) => /^\s*(mailto:[^\s,;!]+@[^\s,;!]+)/i.exec(uri)?.[1] ?? []);
}

/** Faults that only reports suffer from; the policy counts all the same. */
const reportFaults = ['bad-rua', 'bad-ruf', 'bad-fo', 'cut-address'];

export const dmarcInvalid = defineRule({
  id: 'dmarc-invalid',
  reference: 'RFC 9989',
  needs: ['dmarc'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'The advice for mail that pretends to be yours has a mistake in it.',
    customer: 'The advice at {name} is misspelt (DMARC). Other servers may ignore it, in part or as a whole.',
    meanwhile: ownMailGoesOn,
    agent: 'DMARC record at {name}, character {character}: {excerpt}. {explanation} Fault: {key}.',
    fix: 'Correct the marked place in the record at {name}: {excerpt}\nThen check again.',
  },
  variants: {
    reports: {
      title: 'Reports about mail that pretends to be yours may not arrive.',
      customer: 'The advice at {name} has a mistake in an address for reports (DMARC). The rest still counts.',
    },
    unread: {
      customer: 'The beginning of the advice at {name} is misspelt (DMARC). Other servers do not see it.',
      agent: 'TXT at {name} looks meant as DMARC but does not begin with v=DMARC1: {excerpt}.',
      fix: 'Make the record at {name} begin with v=DMARC1; and a policy.\nBegin with p=none, as nothing was in force so far.\nThen check again.',
    },
  },
  messagePhrases: dmarcFaultPhrases,
  judge: ({ dmarc }, { domain }) => {
    const { record, policy } = dmarc;
    const broken = policy?.faults.find(({ key }) => !reportFaults.includes(key));
    const fault = broken ?? policy?.faults[0];
    if (fault !== undefined && record !== null && policy !== null) {
      const name = dmarc.foundAt ?? `_dmarc.${domain}`;
      const place = { character: fault.start + 1, excerpt: faultExcerpt(record, fault), key: fault.key };
      const values = {
        domain,
        name,
        ...place,
        explanation: dmarcFault(fault),
        record,
        faults: faultValues(record, policy.faults),
      };
      const question = dmarc.steps.find((step) => step.name === name)?.question;
      const wanted = correctedDmarc(record);
      return [
        {
          subject: { domain, record: name },
          ...(broken ? {} : { severity: 'notice', variant: 'reports' }),
          values,
          records: question && wanted !== null ? [recordChange(question, 'TXT', [record], [wanted])] : [],
        },
      ];
    }
    const [first, ...more] = dmarc.nearMisses;
    const own = dmarc.steps[0];
    if (first === undefined || own === undefined || own.records.length > 0) return [];
    const { name } = own.question;
    const wanted = [dmarcStarter(reportAddresses(first))];
    return [
      {
        subject: { domain, record: name },
        variant: 'unread',
        values: {
          domain,
          name,
          character: 1,
          excerpt: first,
          key: 'not-dmarc1',
          explanation: '',
          found: dmarc.nearMisses,
        },
        records: more.length > 0 ? [] : [recordChange(own.question, 'TXT', [first], wanted)],
      },
    ];
  },
});
