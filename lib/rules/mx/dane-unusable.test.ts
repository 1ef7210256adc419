// Wrong usages, or a zone that is not signed; a resolver that does not validate proves neither.

import { ruleCases } from '../testing/rule-cases.ts';
import { dane, dnssec } from '../testing/sample-dns.ts';
import { question } from '../testing/sample-evidence.ts';
import { daneUnusable } from './dane-unusable.ts';

const record = (usage: number) => ({ usage, selector: 1, matchingType: 1, data: 'ab'.repeat(32) });
const failed = dane({ question: question('_25._tcp.mail.sunny.example', 'TLSA', { status: 'servfail' }), records: [] });
ruleCases(daneUnusable, {
  fires: {
    'usage 1': {
      evidence: { dane: dane({ secure: true, records: [record(1)] }) },
      finds: [{ severity: 'notice', values: { published: ['1 1 1'] } }],
    },
    'not signed': {
      evidence: { dane: dane({ records: [record(3)] }), dnssec: dnssec() },
      finds: [{ values: { variant: 'unsigned', zone: 'sunny.example' } }],
    },
  },
  silent: {
    'a resolver that does not validate': {
      evidence: { dane: dane({ records: [record(3)] }), dnssec: dnssec({ state: 'unvalidated' }) },
    },
    'usage 3': { evidence: { dane: dane({ secure: true, records: [record(3), record(1)] }) } },
  },
  leftOpen: { 'TLSA was not answered': { evidence: { dane: failed } } },
  untested: 'dns-timeout',
});
