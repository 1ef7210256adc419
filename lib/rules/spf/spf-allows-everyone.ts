// The SPF record lets every server on the internet send for the domain.
import { defineRule } from '../define.ts';
import { ownMailGoesOn } from '../shared/meanwhile.ts';
import { recordChange } from '../shared/record-change.ts';
import { authorisingTerms, isEditable, withAllQualifier } from '../shared/spf-edit.ts';
import { openTerms } from './open-terms.ts';

export const spfAllowsEveryone = defineRule({
  id: 'spf-allows-everyone',
  reference: 'RFC 7208 5.1',
  needs: ['spf'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'Anyone may send mail in the name of your domain.',
    customer:
      'The list of allowed senders of {domain} ends with words that allow everyone (SPF). Others can misuse your name.',
    meanwhile: ownMailGoesOn,
    agent: 'SPF of {domain} passes every sender (+all): {found}.',
    fix: 'List every service that sends mail for {domain}, and name each in the record.\nEnd the record with ~all.\nWhen all your mail passes, -all can follow.',
  },
  variants: {
    term: {
      customer:
        'The list of allowed senders of {domain} allows everyone, by {terms} (SPF). Others can misuse your name.',
      agent: 'SPF of {domain} passes every sender, or all of an IP version, by {terms}: {found}.',
      fix: 'List every service that sends mail for {domain}, and name each in the record.\nThen remove {terms}.',
    },
  },
  explainedBy: ['spf-multiple'],
  judge: ({ spf }, { domain }) => {
    const [record] = spf.records;
    if (record === undefined || spf.records.length > 1) return [];
    if (spf.allQualifier !== '+') {
      const terms = openTerms(spf);
      const values = { domain, found: record, terms };
      return terms.length > 0 ? [{ subject: { domain, record: domain }, variant: 'term', values }] : [];
    }
    // Without another sender in the record we cannot know whom to keep, so nothing is proposed.
    const wanted =
      isEditable(spf) && authorisingTerms(spf.terms).length > 0 ? withAllQualifier(spf.terms, '~') : record;
    return [
      {
        subject: { domain, record: domain },
        values: { domain, found: record, terms: [] },
        records: wanted === record ? [] : [recordChange(spf.question, 'TXT', spf.records, [wanted])],
      },
    ];
  },
});
