// A name server answers a question on which mail depends, and the answer says nothing about the domain.
import { defineRule } from '../define.ts';
import { phrase } from '../phrase.ts';
import { notInYourApp } from '../shared/meanwhile.ts';
import { mailQuestions } from './mail-questions.ts';

export const dnsAnswerUnusable = defineRule({
  id: 'dns-answer-unusable',
  reference: 'RFC 8906 3',
  needs: ['nameservers'],
  uses: ['mx', 'spf', 'dmarc'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'A name server answers a question about your mail with something of no use.',
    customer: 'We asked what {domain} says about its mail. The answer says neither that nor that there is nothing.',
    meanwhile: notInYourApp,
    agent: '{what} from {server} for {questions}. This does not say that the records are missing.',
    fix: 'Ask each name server of {domain} for {questions}, and see which of them answers so.\nBring its software up to date, or remove what filters DNS in front of it.\nThen check again.',
  },
  phrases: { referral: 'A referral to other servers instead of an answer' },
  explainedBy: ['delegation-lame', 'dns-alias-loop'],
  judge: (evidence, context) => {
    const { domain } = context;
    const unusable = mailQuestions(evidence, context).filter(
      // Without an rcode nothing was asked at all: the name is too long, say.
      ({ status, rcode, cnames }) => status === 'malformed' && rcode !== '' && cnames.length === 0,
    );
    const [first] = unusable;
    if (first === undefined) return [];
    return [
      {
        subject: { domain, record: first.name },
        severity: unusable.some(({ type }) => type === 'MX') ? 'error' : 'warning',
        targets: [domain],
        values: {
          domain,
          what: first.rcode === 'NOERROR' ? phrase('referral') : first.rcode,
          server: first.server,
          questions: unusable.map(({ name, type }) => `${name} ${type}`),
        },
      },
    ];
  },
});
