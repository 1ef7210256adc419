// No DMARC policy applies to the domain.
import type { AnswersEvidence } from '../../model/evidence.ts';
import { isDmarcRecord } from '../../records/dmarc-record.ts';
import { defineRule } from '../define.ts';
import { alreadyPublished } from '../shared/compared-records.ts';
import { ownMailGoesOn } from '../shared/meanwhile.ts';
import { newRecord } from '../shared/record-change.ts';
import { dmarcStarter, policyUnknown } from './dmarc-record.ts';

/** A domain without a policy is served all the same: it matters to whoever cannot get mail through. */
const sends = ({ symptom }: AnswersEvidence): boolean => symptom === 'cannot-send' || symptom === 'webform';

export const dmarcMissing = defineRule({
  id: 'dmarc-missing',
  reference: 'RFC 9989',
  needs: ['dmarc', 'mx'],
  uses: ['delegation', 'answers'],
  severity: 'notice',
  mender: 'dns',
  messages: {
    title: 'Your domain does not say what to do with mail that only pretends to be yours.',
    customer:
      'Others ask your domain what to do with forged mail (DMARC). It gives no answer, and large mail hosts look for one.',
    meanwhile: ownMailGoesOn,
    agent: 'No DMARC record found by the tree walk: {names}. Google, Yahoo and Outlook ask bulk senders for one.',
    fix: 'Publish the record that is shown here. It asks for nothing yet (p=none).\nAdd an address for reports (rua=), and read them for some weeks.\nWhen all your mail passes, change to p=quarantine, later to p=reject.',
  },
  variants: {
    misplaced: {
      customer: 'Your domain gives that advice at {found}, where nobody looks for it (DMARC). It belongs at {name}.',
      agent: 'No DMARC record at {name}, but one at {found}: receivers do not look there (RFC 9989 4.10).',
      fix: 'Publish the record that is shown here at {name}; some panels want only _dmarc as the name.\nRemove the one at {found}.\nBegin with p=none, as nothing was in force so far.',
    },
    alias: {
      agent: 'No DMARC record: {names}. {name} leads by CNAME to {target}, which has none.',
      fix: 'See whether a record at {target} was lost, and is to come back.\nOr remove the CNAME of {name}, and publish a TXT record there: v=DMARC1; p=none\nA wildcard CNAME can stay: the TXT record wins over it.',
    },
  },
  explainedBy: ['delegation-domain-missing', 'dmarc-multiple', 'dmarc-invalid'],
  judge: ({ dmarc, mx, delegation, answers: told }, { domain }) => {
    // A step without an answer may hide the policy.
    const unknown = policyUnknown(dmarc, domain);
    if (unknown !== null) return unknown;
    // A domain that takes no mail (RFC 7505) is left alone.
    if (dmarc.foundAt !== null || dmarc.steps.length === 0 || mx.nullMx) return [];
    const name = `_dmarc.${domain}`;
    if (alreadyPublished(delegation, name, 'TXT', isDmarcRecord)) return [];
    const target = dmarc.steps[0]?.question.cnames.at(-1);
    const found = dmarc.misplaced ?? [];
    const names = dmarc.steps.map((step) => step.question.name);
    const values = { domain, name, names, target: target ?? '', found };
    const subject = { domain, record: name };
    const fault = { subject, values, ...(told && sends(told) ? { severity: 'warning' as const } : {}) };
    if (target !== undefined) return [{ ...fault, variant: 'alias' }];
    const records = [newRecord(name, 'TXT', [dmarcStarter([])])];
    return [found.length > 0 ? { ...fault, records, variant: 'misplaced' } : { ...fault, records }];
  },
});
