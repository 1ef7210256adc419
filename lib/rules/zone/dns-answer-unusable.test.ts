// An answer that is none gets its own sentence: it is neither a failure, nor a refusal, nor "no such record".

import { ruleCases } from '../testing/rule-cases.ts';
import { mx, nameservers, question, spf } from '../testing/sample-evidence.ts';
import { dnsAnswerUnusable } from './dns-answer-unusable.ts';

const domain = 'sunny.example';
const asked = (type: string, rcode: string, cnames: string[] = []) =>
  question(domain, type, { status: 'malformed', rcode, cnames });

ruleCases(dnsAnswerUnusable, {
  fires: {
    'MX not implemented': {
      evidence: { nameservers: nameservers(domain), mx: mx(domain, { question: asked('MX', 'NOTIMP'), targets: [] }) },
      finds: [{ severity: 'error', values: { what: 'NOTIMP', questions: ['sunny.example MX'] } }],
    },
    'a referral for TXT': {
      evidence: { nameservers: nameservers(domain), spf: spf(domain, { question: asked('TXT', 'NOERROR') }) },
      finds: [{ severity: 'warning' }],
    },
  },
  silent: {
    'NS alone, where mail is answered': {
      evidence: { nameservers: nameservers(domain, { question: asked('NS', 'NOTIMP') }), mx: mx(domain) },
    },
    'aliases in a circle': {
      evidence: {
        nameservers: nameservers(domain),
        mx: mx(domain, { question: asked('MX', 'NOERROR', ['b.example']) }),
      },
    },
    'a name that cannot be asked for': {
      evidence: { nameservers: nameservers(domain), mx: mx(domain, { question: asked('MX', '') }) },
    },
    SERVFAIL: {
      evidence: {
        nameservers: nameservers(domain),
        mx: mx(domain, { question: question(domain, 'MX', { status: 'servfail', rcode: 'SERVFAIL' }) }),
      },
    },
  },
  untested: 'dns-timeout',
});
