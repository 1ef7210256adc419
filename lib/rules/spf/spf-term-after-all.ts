// The SPF record has terms that nobody reads because of `all`: those behind it, and a redirect wherever it stands.
import { defineRule } from '../define.ts';
import { mayLandInJunk } from '../shared/meanwhile.ts';
import { recordChange } from '../shared/record-change.ts';
import { deadTerms } from '../shared/spf-dead-terms.ts';
import { isEditable, withAllLast, withIncludes } from '../shared/spf-edit.ts';

export const spfTermAfterAll = defineRule({
  id: 'spf-term-after-all',
  reference: 'RFC 7208 5.1',
  needs: ['spf'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'Part of the list of allowed senders of your domain is never read.',
    customer: 'The list for {domain} ends at the word “all” (SPF). What stands behind it is ignored.',
    meanwhile: mayLandInJunk,
    agent: 'SPF of {domain} has terms after all, which are ignored: {ignored}. Record: {found}.',
    fix: 'Move the term with “all” to the end of the record.\nRemove terms behind it that are no longer needed.',
  },
  variants: {
    redirect: {
      customer: 'The list for {domain} ends with “all”, and points to another list (SPF). That other list is ignored.',
      agent:
        'SPF of {domain} has {ignored} beside all: a redirect is then ignored, wherever it stands (RFC 7208 5.1, 6.1). Record: {found}.',
      fix: 'If the servers in that list send for {domain}, include the list, as shown.\nIf they do not, remove {ignored}.\nThen check again.',
    },
  },
  explainedBy: ['spf-multiple'],
  judge: ({ spf }, { domain }) => {
    const [record] = spf.records;
    if (record === undefined || spf.records.length > 1 || spf.termsAfterAll.length === 0) return [];
    // A faulty term must be mended first.
    const wanted = isEditable(spf) ? withAllLast(withIncludes(spf.terms)) : record;
    const redirects = spf.termsAfterAll.every((text) => /^redirect=/i.test(text));
    const nobodyElse = redirects && spf.allQualifier === '-' && deadTerms(spf).live.length === 0;
    return [
      {
        subject: { domain, record: domain },
        ...(redirects ? { variant: 'redirect' as const } : {}),
        // Then nobody at all may send, whatever the other list says.
        ...(nobodyElse ? { severity: 'error' as const } : {}),
        values: { domain, ignored: spf.termsAfterAll, found: record },
        records: wanted === record ? [] : [recordChange(spf.question, 'TXT', spf.records, [wanted])],
      },
    ];
  },
});
