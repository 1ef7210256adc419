// The SPF record looks the same thing up twice.
import type { SpfEvidence } from '../../model/evidence.ts';
import { defineRule } from '../define.ts';
import { recordChange } from '../shared/record-change.ts';
import { isEditable, spfFrom } from '../shared/spf-edit.ts';

type SpfTerm = SpfEvidence['terms'][number];

/** Terms that cost a look-up (RFC 7208 4.6.4); what else stands twice costs nothing. */
const asking = ['include', 'a', 'mx', 'ptr', 'exists'];

export const spfRedundantTerm = defineRule({
  id: 'spf-redundant-term',
  reference: 'RFC 7208 4.6.4',
  needs: ['spf'],
  severity: 'notice',
  mender: 'dns',
  messages: {
    title: 'The list of allowed senders of your domain says something twice.',
    customer:
      'The list for {domain} holds {terms} more than once (SPF). That does no harm, but makes others look twice.',
    meanwhile: null,
    agent:
      'SPF of {domain} repeats {terms}. What did not match before cannot match again; it costs {lookups} look-ups.',
    fix: 'Remove the repeated {terms} from the SPF record: no mail is affected.\nThen check again.',
  },
  explainedBy: ['spf-multiple', 'spf-too-many-lookups'],
  judge: ({ spf }, { domain }) => {
    const repeated = repeatedTerms(spf.terms, domain);
    if (spf.records.length !== 1 || repeated.length === 0) return [];
    const cost = ({ text }: SpfTerm) => spf.tree?.children.find((child) => child.term === text)?.lookups ?? 1;
    const kept = spf.terms.filter((term) => !repeated.includes(term));
    const wanted = isEditable(spf) ? [spfFrom(kept.map(({ text }) => text))] : [];
    return [
      {
        subject: { domain, record: domain },
        values: {
          domain,
          terms: [...new Set(repeated.map(({ text }) => text))],
          lookups: repeated.reduce((sum, term) => sum + cost(term), 0),
        },
        records: wanted.length > 0 ? [recordChange(spf.question, 'TXT', spf.records, wanted)] : [],
      },
    ];
  },
});

/** Those before `all` that mean the same as one in front of them. */
function repeatedTerms(terms: readonly SpfTerm[], domain: string): SpfTerm[] {
  const end = terms.findIndex(({ name }) => name === 'all');
  const seen = new Set<string>();
  return (end < 0 ? terms : terms.slice(0, end)).filter((term) => {
    if (term.kind !== 'mechanism' || !asking.includes(term.name)) return false;
    const meaning = meaningOf(term, domain);
    return seen.has(meaning) || !seen.add(meaning);
  });
}

/** Without a name the domain itself is meant (RFC 7208 5.3 to 5.5). Macros keep their case: upper case escapes (7.3). */
function meaningOf({ text }: SpfTerm, domain: string): string {
  const plain = text.replace(/^[+\-~?]/, '').replace(/^(a|mx|ptr)(?=$|\/)/i, `$1:${domain}`);
  return plain.includes('%') ? plain : plain.toLowerCase();
}
