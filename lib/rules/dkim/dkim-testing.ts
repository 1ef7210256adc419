// A DKIM key is marked as being tested, so a failed signature is treated like none.
import { defineRule } from '../define.ts';

export const dkimTesting = defineRule({
  id: 'dkim-testing',
  reference: 'RFC 6376 3.6.1',
  needs: ['dkim'],
  severity: 'notice',
  mender: 'dns',
  messages: {
    title: 'The signature on your mail is still marked as a test.',
    customer:
      'A signature proves that mail from {domain} is really yours (DKIM). The key “{selector}” is still marked as a test.',
    meanwhile: null,
    agent: 'The key at {name} has t=y: receivers must not treat a failed signature worse than none.',
    fix: 'Send a test message, and see in its headers that DKIM passes.\nThen remove y from the t= tag of the record at {name}.',
  },
  judge: ({ dkim }, { domain }) =>
    dkim.selectors
      .filter(({ key }) => key?.testing === true && !key.revoked)
      .map(({ selector, question }) => ({
        subject: { domain, record: question.name },
        values: { domain, selector, name: question.name },
      })),
});
