// The domain exists and answers, but one of its mail records cannot be had (SERVFAIL).
import { defineRule } from '../define.ts';
import { notInYourApp } from '../shared/meanwhile.ts';
import { mailQuestions } from './mail-questions.ts';

export const dnsServfail = defineRule({
  id: 'dns-servfail',
  reference: 'RFC 1035 4.1.1',
  needs: ['nameservers'],
  uses: ['mx', 'spf', 'dmarc'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'The name servers of your domain fail on a question about mail.',
    customer:
      'A part of what {domain} says about its mail cannot be read. Its name servers report a failure of their own.',
    meanwhile: notInYourApp,
    agent: 'SERVFAIL for {questions}. This does not say that the records are missing.',
    fix: 'Look at the logs of the name servers for {domain}.\nCheck that all of them hold the same zone, and its signatures if it is signed.\nThen check again.',
  },
  explainedBy: ['delegation-lame', 'dnssec-bogus'],
  judge: (evidence, context) => {
    const { domain } = context;
    const failed = mailQuestions(evidence, context).filter((question) => question.status === 'servfail');
    if (failed.length === 0) return [];
    return [
      {
        subject: { domain, record: failed[0]?.name ?? domain },
        severity: failed.some((question) => question.type === 'MX') ? 'error' : 'warning',
        targets: [domain],
        values: { domain, questions: failed.map((question) => `${question.name} ${question.type}`) },
      },
    ];
  },
});
