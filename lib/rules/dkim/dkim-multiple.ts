// One DKIM selector has several records, and nothing says which one counts.
import type { DkimSelectorEvidence } from '../../model/evidence.ts';
import { defineRule } from '../define.ts';
import { mayLandInJunk } from '../shared/meanwhile.ts';
import { recordChange } from '../shared/record-change.ts';
import { joinedKey, keyBesideRemains } from './joined-key.ts';

export const dkimMultiple = defineRule({
  id: 'dkim-multiple',
  reference: 'RFC 6376 3.6.2.2',
  needs: ['dkim'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'The signature on your mail may fail, so some may land in junk.',
    customer:
      'A signature proves that mail from {domain} is really yours (DKIM). There are {count} keys named “{selector}”, so it may fail.',
    meanwhile: mayLandInJunk,
    agent: '{count} TXT records at {name}; the standard does not say which one counts (RFC 6376 3.6.2.2): {shown}.',
    fix: 'Find out which key the mail server signs with.\nKeep that record at {name}, and remove the others.',
  },
  variants: {
    pieces: {
      title: 'The key to the signature on your mail is in {count} pieces, so some may land in junk.',
      customer:
        'A signature proves that mail from {domain} is really yours (DKIM). Its key “{selector}” stands there in {count} pieces, so it may fail.',
      agent:
        '{count} TXT records at {name} are the pieces of one key: each must be a string of one record. Found: {shown}.',
      fix: 'Make one TXT record of the {count} at {name}, as shown.\nA panel that asks for pieces wants them as strings of one record.\nSend a test message and read its headers.',
    },
    remains: {
      title: 'Beside the key to the signature on your mail stands something else, so some may land in junk.',
      customer:
        'A signature proves that mail from {domain} is really yours (DKIM). Beside its key “{selector}” stands something else, so it may fail.',
      agent:
        '{count} TXT records at {name}, of which one is a sound key and the rest is none: then nothing says what counts (RFC 6376 3.6.2.2). Found: {shown}.',
      fix: 'Keep the record with the key at {name}, as shown, and remove the rest.\nSend a test message and read its headers.',
    },
  },
  judge: ({ dkim }, { domain }) =>
    dkim.selectors.flatMap((evidence) => {
      const { selector, question } = evidence;
      const found = textsOf(evidence);
      if (found.length < 2) return [];
      const judgement = {
        subject: { domain, record: question.name },
        values: { domain, selector, name: question.name, count: found.length, found, shown: found.map(short) },
      };
      const joined = joinedKey(found);
      const kept = joined ?? keyBesideRemains(found);
      if (kept === null) return [judgement];
      const variant = joined === null ? 'remains' : 'pieces';
      return [{ ...judgement, variant, records: [recordChange(question, 'TXT', found, [kept])] }];
    }),
});

/** All that stands at the selector. Without any key there, it is no key's place. */
function textsOf({ records, others = [] }: DkimSelectorEvidence): string[] {
  return records.length > 0 ? [...records, ...others] : [];
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text || '(empty)');
