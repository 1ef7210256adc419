// The SPF record says nothing about servers it does not name.
import { defineRule } from '../define.ts';
import { phrase } from '../phrase.ts';
import { recordChange } from '../shared/record-change.ts';
import { authorisingTerms, isEditable, spfFrom, withAllQualifier } from '../shared/spf-edit.ts';

export const spfNeutralAll = defineRule({
  id: 'spf-neutral-all',
  reference: 'RFC 7208 5.1',
  needs: ['spf'],
  severity: 'notice',
  mender: 'dns',
  messages: {
    title: 'The list of allowed senders of your domain leaves the end open.',
    customer: 'The list for {domain} does not say what to think of other servers (SPF). That protects your name less.',
    meanwhile: null,
    agent: 'SPF of {domain} is neutral about everyone else ({how}): {found}.',
    fix: 'Check that the record names every service that sends for {domain}.\nThen end it with ~all.',
  },
  phrases: { 'no-all': 'no all and no redirect' },
  explainedBy: ['spf-multiple', 'spf-syntax'],
  judge: ({ spf }, { domain }) => {
    const [record] = spf.records;
    if (record === undefined || spf.records.length > 1 || spf.allQualifier !== '?') return [];
    const hasAll = spf.terms.some((term) => term.kind === 'mechanism' && term.name === 'all');
    const wanted = hasAll ? withAllQualifier(spf.terms, '~') : spfFrom([...spf.terms.map((term) => term.text), '~all']);
    const known = isEditable(spf) && authorisingTerms(spf.terms).length > 0;
    return [
      {
        subject: { domain, record: domain },
        values: { domain, found: record, how: hasAll ? '?all' : phrase('no-all') },
        records: known ? [recordChange(spf.question, 'TXT', spf.records, [wanted])] : [],
      },
    ];
  },
});
