// A mail server whose address cannot be looked up is a fault, and another one than an address that does not exist.
import type { DnsQuestion } from '../../model/evidence.ts';
import { ruleCases } from '../testing/rule-cases.ts';
import { mx, mxTarget, question } from '../testing/sample-evidence.ts';
import { mxLookupFails } from './mx-lookup-fails.ts';

const domain = 'sunny.example';
const name = 'old.sunny.example';
const target = (a: Partial<DnsQuestion>, aaaa = a) =>
  mxTarget(name, {
    a: question(name, 'A', a),
    aaaa: question(name, 'AAAA', aaaa),
    addresses: { v4: [], v6: [] },
  });
const having = (...targets: Array<ReturnType<typeof target>>) => ({ mx: mx(domain, { targets }) });

ruleCases(mxLookupFails, {
  fires: {
    'SERVFAIL for the only one': {
      evidence: having(target({ status: 'servfail', rcode: 'SERVFAIL' })),
      finds: [{ severity: 'error', subject: { host: name }, values: { answer: 'SERVFAIL', type: 'A', others: 0 } }],
    },
    'REFUSED for one of two': {
      evidence: having(target({ status: 'refused', rcode: 'REFUSED' }), mxTarget('mail.sunny.example')),
      finds: [{ severity: 'warning', values: { answer: 'REFUSED', others: 1 } }],
    },
    'aliases in a circle': {
      evidence: having(target({ status: 'malformed', cnames: ['b.example', name] })),
      finds: [{ values: { variant: 'loop', answer: `b.example → ${name}` } }],
    },
    'no IPv4 address, and a failure for IPv6': {
      evidence: having(target({ status: 'nodata' }, { status: 'servfail', rcode: 'SERVFAIL' })),
      finds: [{ values: { type: 'AAAA' } }],
    },
  },
  silent: {
    'an address of the other family': {
      evidence: having({
        ...target({ status: 'found' }, { status: 'servfail', rcode: 'SERVFAIL' }),
        addresses: { v4: ['192.0.2.1'], v6: [] },
      }),
    },
    'no answer in time': { evidence: having(target({ status: 'timeout', rcode: '' })) },
    'no such name': { evidence: having(target({ status: 'nxdomain', rcode: 'NXDOMAIN' })) },
    'a name that cannot be asked for': { evidence: having(target({ status: 'malformed', rcode: '' })) },
    'a null MX': { evidence: having(mxTarget('.', { a: null, aaaa: null })) },
  },
  untested: 'dns-timeout',
});
