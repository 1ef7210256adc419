// A web page or a file with lines missing; a sound file is silent.
import { mtaStsPolicyFaults } from '../../messages/record-faults.ts';
import { parseMtaStsPolicy } from '../../records/mta-sts.ts';
import { ruleCases } from '../testing/rule-cases.ts';
import { mtaSts, noMtaSts } from '../testing/sample-dns.ts';
import { mtaStsPolicyInvalid } from './mta-sts-policy-invalid.ts';

const holding = (text: string) => ({ 'mta-sts': mtaSts({ policy: parseMtaStsPolicy(text), mx: [] }) });
ruleCases(mtaStsPolicyInvalid, {
  fires: {
    'a web page': {
      evidence: holding('<!doctype html><p>Hello</p>'),
      finds: [{ severity: 'warning', values: { faults: ['it is a web page, not a policy'] } }],
    },
    'an mx line with a last hyphen, and a life of many years': {
      evidence: holding('version: STSv1\nmode: enforce\nmx: mail-.sunny.example\nmx: a.example\nmax_age: 99999999\n'),
      finds: [
        {
          values: {
            faults: ['an "mx" line holds no host name: mail-.sunny.example', mtaStsPolicyFaults['max-age-long']],
          },
        },
      ],
    },
    'no max_age': {
      evidence: holding('version: STSv1\nmode: enforce\nmx: mail.sunny.example\n'),
      finds: [{ values: { faults: ['"max_age" is missing or not a number of seconds'] } }],
    },
  },
  silent: {
    'mode none without mx': { evidence: holding('version: STSv1\nmode: none\nmax_age: 86400\n') },
    'no MTA-STS': { evidence: { 'mta-sts': noMtaSts() } },
  },
  untested: 'dns-timeout',
});
