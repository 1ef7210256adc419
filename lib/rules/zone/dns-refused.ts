// A DNS server refuses to answer about the domain: its records are not known, which is not the same as missing.
import { defineRule } from '../define.ts';
import { notInYourApp } from '../shared/meanwhile.ts';
import { mailQuestions } from './mail-questions.ts';

export const dnsRefused = defineRule({
  id: 'dns-refused',
  reference: 'RFC 1035 4.1.1',
  needs: ['nameservers'],
  uses: ['mx', 'spf', 'dmarc'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'A name server refuses to answer about your domain.',
    customer: 'We asked what {domain} says about its mail, and a server refused to tell. All may still be in order.',
    meanwhile: notInYourApp,
    agent: 'REFUSED by {server} for {questions}. It may be the policy of that server, or a zone that it does not hold.',
    fix: 'Ask the name servers of {domain} directly, and see which of them refuse.\nLoad the zone on those, or remove them from the name servers.\nIf all of them answer, the resolver in use is the one that refuses.',
  },
  judge: (evidence, context) => {
    const { domain } = context;
    const refused = mailQuestions(evidence, context).filter((question) => question.status === 'refused');
    const [first] = refused;
    if (first === undefined) return [];
    return [
      {
        subject: { domain, record: first.name },
        targets: [domain],
        values: {
          domain,
          server: first.server,
          questions: refused.map((question) => `${question.name} ${question.type}`),
        },
      },
    ];
  },
});
