// The SPF record has terms behind `all`, which nobody reads.
import { defineRule } from '../define.ts';
import { recordChange } from '../shared/record-change.ts';
import { isEditable, withAllLast } from '../shared/spf-edit.ts';

export const spfTermAfterAll = defineRule({
  id: 'spf-term-after-all',
  reference: 'RFC 7208 5.1',
  needs: ['spf'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'Part of the list of allowed senders of your domain is never read.',
    customer: 'The list for {domain} ends at the word “all” (SPF). What stands behind it is ignored.',
    agent: 'SPF of {domain} has terms after all, which are ignored: {ignored}. Record: {found}.',
    fix: 'Move the term with “all” to the end of the record.\nRemove terms behind it that are no longer needed.',
  },
  explainedBy: ['spf-multiple'],
  judge: ({ spf }, { domain }) => {
    const [record] = spf.records;
    if (record === undefined || spf.records.length > 1 || spf.termsAfterAll.length === 0) return [];
    // A redirect is ignored wherever `all` stands (RFC 7208 6.1), and a faulty term must be mended first.
    const wanted = isEditable(spf) ? withAllLast(spf.terms) : record;
    return [
      {
        subject: { domain, record: domain },
        values: { domain, ignored: spf.termsAfterAll, found: record },
        records: wanted === record ? [] : [recordChange(spf.question, 'TXT', spf.records, [wanted])],
      },
    ];
  },
});
