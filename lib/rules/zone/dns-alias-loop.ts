// The aliases (CNAME) at a name that mail depends on lead in a circle, or never come to an end.

import { defineRule } from '../define.ts';
import { isLoop } from '../shared/alias-loop.ts';
import { notInYourApp } from '../shared/meanwhile.ts';
import { mailQuestions } from './mail-questions.ts';

export const dnsAliasLoop = defineRule({
  id: 'dns-alias-loop',
  reference: 'RFC 1034 3.6.2',
  needs: ['nameservers'],
  uses: ['mx', 'spf', 'dmarc'],
  severity: 'warning',
  mender: 'dns',
  messages: {
    title: 'An entry of your domain leads in a circle.',
    customer: 'The name {name} points to other names, and never to an entry. Nobody can read what should stand there.',
    meanwhile: notInYourApp,
    agent: '{questions}: the CNAMEs lead in a circle: {chain}.',
    fix: 'Find the CNAME at {name}, and remove it or correct its target.\nPublish the entries themselves at {name}.\nThen check again.',
  },
  variants: {
    long: {
      title: 'An entry of your domain is reached only through very many names.',
      customer: 'The name {name} points to a name that points to another, and so on. Many servers give up on the way.',
      agent:
        '{questions}: more than 8 CNAMEs in a row: {chain}. RFC 1034 3.6.2 asks for one; resolvers stop at some number.',
      fix: 'Let {name} point at the last of those names, or publish the entries themselves there.\nThen check again.',
    },
  },
  judge: (evidence, context) => {
    const { domain } = context;
    const looping = mailQuestions(evidence, context).filter(
      ({ status, cnames }) => status === 'malformed' && cnames.length > 0,
    );
    return [...Map.groupBy(looping, ({ name }) => name)].map(([name, questions]) => ({
      subject: { domain, record: name },
      ...(questions.some(isLoop) ? {} : { variant: 'long' as const }),
      targets: [domain],
      severity: name === domain ? 'error' : 'warning',
      values: {
        name,
        questions: questions.map(({ type }) => `${name} ${type}`),
        chain: [name, ...(questions[0]?.cnames ?? [])].join(' → ').slice(0, 400),
      },
    }));
  },
});
