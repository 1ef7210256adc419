// A DKIM key record cannot be read as its author meant it.
import { dkimFaults } from '../../messages/record-faults.ts';
import { defineRule } from '../define.ts';
import { phraseIn } from '../phrase.ts';
import { faultExcerpt, faultValues } from '../shared/fault-excerpt.ts';
import { mayLandInJunk } from '../shared/meanwhile.ts';

export const dkimMalformed = defineRule({
  id: 'dkim-malformed',
  reference: 'RFC 6376 3.6.1',
  needs: ['dkim'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'The signature on your mail cannot be checked, so some may land in junk.',
    customer:
      'A signature proves that mail from {domain} is really yours (DKIM). The key “{selector}” is damaged, so it may not count.',
    meanwhile: mayLandInJunk,
    agent: 'DKIM key at {name}, character {character}: {excerpt}. {explanation} Fault: {key}.',
    fix: 'Take the public key of the selector {selector} from the service that signs the mail.\nPublish it anew at {name}, without extra quotes, spaces or backslashes.\nSend a test message and read its headers.',
  },
  messagePhrases: dkimFaults,
  judge: ({ dkim }, { domain }) =>
    dkim.selectors.flatMap(({ selector, question, records: [record], key }) => {
      const fault = key?.faults[0];
      if (record === undefined || key === null || key.revoked || fault === undefined) return [];
      return [
        {
          subject: { domain, record: question.name },
          values: {
            domain,
            selector,
            name: question.name,
            character: fault.start + 1,
            excerpt: faultExcerpt(record, fault),
            key: fault.key,
            explanation: phraseIn(dkimFaults, fault.key),
            record,
            faults: faultValues(record, key.faults),
          },
        },
      ];
    }),
});
