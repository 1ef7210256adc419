// Several DMARC records stand at one name, so receivers discard all of them.
import { defineRule } from '../define.ts';
import { ownMailGoesOn } from '../shared/meanwhile.ts';
import { recordChange } from '../shared/record-change.ts';

export const dmarcMultiple = defineRule({
  id: 'dmarc-multiple',
  reference: 'RFC 9989',
  needs: ['dmarc'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'The advice for mail that pretends to be yours is given {count} times, so it does not count.',
    customer:
      'Such advice may be given only once (DMARC). At {name} it stands {count} times, and other servers ignore it all.',
    meanwhile: ownMailGoesOn,
    agent: '{count} DMARC records at {name}; receivers discard all of them: {found}.',
    fix: 'Decide which of the records at {name} is right.\nRemove the others.\nThen check again.',
  },
  judge: ({ dmarc }, { domain }) =>
    dmarc.steps
      // Above the domain only while nothing was found: a policy nearer by makes the rest of the walk unimportant.
      .filter(({ records }, index) => records.length > 1 && (index === 0 || dmarc.foundAt === null))
      .map(({ question, records }) => {
        // Which of two different records is meant, only the owner knows.
        const [first, ...others] = new Set(records);
        const wanted = first !== undefined && others.length === 0 ? [first] : null;
        return {
          subject: { domain, record: question.name },
          values: { domain, name: question.name, count: records.length, found: records },
          records: wanted === null ? [] : [recordChange(question, 'TXT', records, wanted)],
        };
      }),
});
