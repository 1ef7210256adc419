// Aliases without an end are a fault of their own; other answers that cannot be used are not called so.

import { ruleCases } from '../testing/rule-cases.ts';
import { dmarc, mx, nameservers, question } from '../testing/sample-evidence.ts';
import { dnsAliasLoop } from './dns-alias-loop.ts';

const domain = 'sunny.example';
const looping = (name: string, type: string) =>
  question(name, type, { status: 'malformed', cnames: ['b.example', name] });
const policy = dmarc(domain);
const name = `_dmarc.${domain}`;

ruleCases(dnsAliasLoop, {
  fires: {
    'the domain itself': {
      evidence: {
        nameservers: nameservers(domain, { question: looping(domain, 'NS') }),
        mx: mx(domain, { question: looping(domain, 'MX'), targets: [] }),
      },
      finds: [
        {
          severity: 'error',
          subject: { record: domain },
          values: { questions: ['sunny.example NS', 'sunny.example MX'] },
        },
      ],
    },
    'DMARC alone': {
      evidence: {
        nameservers: nameservers(domain),
        dmarc: { ...policy, steps: [{ name, question: looping(name, 'TXT'), records: [] }] },
      },
      finds: [{ severity: 'warning', subject: { record: name } }],
    },
    'very many in a row': {
      evidence: {
        nameservers: nameservers(domain),
        mx: mx(domain, {
          question: question(domain, 'MX', {
            status: 'malformed',
            cnames: Array.from({ length: 8 }, (_, index) => `d${index}.example`),
          }),
          targets: [],
        }),
      },
      finds: [{ values: { variant: 'long' } }],
    },
  },
  silent: {
    'an answer that cannot be used for another reason': {
      evidence: {
        nameservers: nameservers(domain),
        mx: mx(domain, { question: question(domain, 'MX', { status: 'malformed', rcode: 'NOTIMP' }) }),
      },
    },
    'an alias that ends': {
      evidence: {
        nameservers: nameservers(domain),
        mx: mx(domain, { question: question(domain, 'MX', { status: 'nodata', cnames: ['b.example'] }) }),
      },
    },
  },
  untested: 'dns-timeout',
});
