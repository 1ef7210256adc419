// The SPF record has terms that can never match, so that they change nothing, whoever sends.
import { defineRule } from '../define.ts';
import { phrase } from '../phrase.ts';
import { mayLandInJunk } from '../shared/meanwhile.ts';
import { recordChange } from '../shared/record-change.ts';
import { type DeadReason, type DeadTerm, deadTerms } from '../shared/spf-dead-terms.ts';
import { isEditable, spfFrom } from '../shared/spf-edit.ts';

const reasons = {
  'no-address': 'that name has no address',
  'no-name': 'there is no such name',
  'no-mx': 'that name has no MX record',
  'no-mx-but-address': 'that name has no MX record, though an address',
  private: 'no server on the internet has such an address',
  covered: 'what stands in front of it matches the same addresses',
  'passes-nobody': 'the list there lets nobody send',
} as const satisfies Record<DeadReason, string>;

export const spfDeadTerm = defineRule({
  id: 'spf-dead-term',
  reference: 'RFC 7208 5',
  needs: ['spf'],
  uses: ['mx'],
  severity: 'notice',
  mender: 'dns',
  messages: {
    title: 'Part of the list of allowed senders of your domain has no effect.',
    customer: 'The list for {domain} has entries that do nothing (SPF): {terms}. They do no harm either.',
    meanwhile: null,
    agent: 'SPF of {domain}, terms that can never match: {reasons}.',
    fix: 'See what {terms} were meant for.\nCorrect them, or remove them: as they are, nothing changes without them.',
  },
  variants: {
    mx: {
      agent:
        'SPF of {domain}, terms that can never match: {reasons}. “mx:” asks for the MX records of that very name (RFC 7208 5.4); most likely {meant} was meant.',
      fix: 'If the servers behind {terms} send for {domain}, write {meant} instead.\nElse remove {terms}: as they are, nothing changes without them.\nThen check again.',
    },
    nobody: {
      title: 'The list of allowed senders of your domain allows no server.',
      customer: 'All entries in the list for {domain} do nothing (SPF): {terms}. Other servers may refuse your mail.',
      meanwhile: mayLandInJunk,
      agent:
        'SPF of {domain} lets nobody send, as no term can match: {reasons}. Corrected they may read {meant}. All others: {all}.',
      fix: 'List every service that sends mail for {domain}.\nName each in the record, in place of {terms}.\nThen check again.',
    },
  },
  phrases: { ...reasons, because: '{term} ({why})' },
  explainedBy: ['spf-multiple', 'spf-syntax', 'spf-too-many-lookups', 'spf-too-many-void-lookups'],
  judge: ({ spf, mx }, { domain }) => {
    const { live, dead } = deadTerms(spf);
    if (dead.length === 0) return [];
    const terms = dead.map(({ term }) => term.text);
    const judgement = {
      subject: { domain, record: domain },
      values: {
        domain,
        terms,
        reasons: dead.map(({ term, why }) => phrase('because', { term: term.text, why: phrase(why) })),
        meant: dead.map(meantFor),
        all: `${spf.allQualifier ?? ''}all`,
      },
    };
    const others = dead.some(({ why }) => why !== 'covered' && why !== 'private');
    const kept = spf.terms.filter(({ text }) => !terms.includes(text)).map(({ text }) => text);
    const records = others || !isEditable(spf) ? [] : [recordChange(spf.question, 'TXT', spf.records, [spfFrom(kept)])];
    const strict = spf.allQualifier === '-' || spf.allQualifier === '~';
    // A domain that takes no mail (RFC 7505) may well send none.
    if (strict && live.length === 0 && mx?.nullMx !== true) {
      return [{ ...judgement, severity: 'warning', variant: 'nobody' }];
    }
    const asksMx = dead.every(({ why }) => why === 'no-mx-but-address');
    return [{ ...judgement, records, ...(asksMx ? { variant: 'mx' as const } : {}) }];
  },
});

/** What its author surely wanted to write; the term itself where that is not known. */
function meantFor({ term, why }: DeadTerm): string {
  return why === 'no-mx-but-address' ? term.text.replace(/mx(?=:)/i, 'a') : term.text;
}
