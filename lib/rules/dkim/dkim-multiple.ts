// One DKIM selector has several key records, and nothing says which one counts.
import { defineRule } from '../define.ts';

/** A tag p= at the start or after a semicolon: a key record, not some other text (RFC 6376 3.6.1). */
const keyTag = /(?:^|;)\s*p\s*=/;

export const dkimMultiple = defineRule({
  id: 'dkim-multiple',
  reference: 'RFC 6376 3.6.2.2',
  needs: ['dkim'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'The key that proves your mail is yours is published {count} times.',
    customer:
      'Mail from {domain} can carry a seal (DKIM). There are {count} keys named “{selector}”, so the seal may fail.',
    agent: '{count} key records at {name}; the standard does not say which one counts (RFC 6376 3.6.2.2).',
    fix: 'Find out which key the mail server signs with.\nKeep that record at {name}, and remove the others.',
  },
  judge: ({ dkim }, { domain }) =>
    dkim.selectors.flatMap(({ selector, question, records }) => {
      const keys = records.filter((record) => keyTag.test(record));
      if (keys.length < 2) return [];
      return [
        {
          subject: { domain, record: question.name },
          values: { domain, selector, name: question.name, count: keys.length, found: keys },
        },
      ];
    }),
});
