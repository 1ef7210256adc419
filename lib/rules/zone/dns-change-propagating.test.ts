// The hour comes from the resolver's TTL; servers that do not agree yet, or a resolver that failed, prove no change.

import { ruleCases } from '../testing/rule-cases.ts';
import { compared, delegation } from '../testing/sample-dns.ts';
import { dnsChangePropagating } from './dns-change-propagating.ts';

const [old, fresh] = [['10 old.sunny.example'], ['10 mail.sunny.example']];
const told = (...sets: ReturnType<typeof compared>[]) => ({ delegation: delegation({ compared: sets }) });
ruleCases(dnsChangePropagating, {
  fires: {
    'an old MX': {
      evidence: told(compared('MX', old, [fresh, fresh], { ttl: 1_920 })),
      finds: [{ severity: 'notice', values: { until: '10:32', seconds: 1_920, fresh: '10 mail.sunny.example' } }],
    },
    'none yet, by the negative TTL': {
      evidence: told(compared('TXT', [], [['v=spf1 mx -all'], ['v=spf1 mx -all']], { ttl: 300 })),
      finds: [{ values: { old: 'none', until: '10:05' } }],
    },
    'an old address': {
      evidence: told(compared('A', ['192.0.2.1'], [['192.0.2.2'], ['192.0.2.2']], { ttl: 300 })),
      finds: [{ values: { fresh: '192.0.2.2', old: '192.0.2.1' } }],
    },
    'more than a day': {
      evidence: told(compared('MX', old, [fresh, fresh], { ttl: 172_800 })),
      finds: [{ values: { until: '2026-11-25 10:00' } }],
    },
    'no TTL that tells until when': {
      evidence: told(compared('TXT', [], [['v=spf1 mx -all'], ['v=spf1 mx -all']], { ttl: null })),
      finds: [{ values: { variant: 'timeless' } }],
    },
  },
  silent: {
    'servers that do not agree': { evidence: told(compared('MX', old, [old, fresh])) },
    'addresses by turns': { evidence: told(compared('A', ['192.0.2.3'], [['192.0.2.1'], ['192.0.2.2']])) },
    'a resolver that failed': { evidence: told(compared('MX', [], [fresh, fresh], { status: 'servfail' })) },
    'an alias': { evidence: told(compared('MX', old, [fresh, fresh], { cnames: ['www.elsewhere.example'] })) },
  },
  untested: 'dns-timeout',
});
