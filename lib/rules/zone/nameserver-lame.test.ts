// One lame server beside a good one; without a good one nothing is claimed.

import { ruleCases } from '../testing/rule-cases.ts';
import { authorityServer, delegation } from '../testing/sample-dns.ts';
import { nameserverLame } from './nameserver-lame.ts';

const second = (status: 'lame' | 'refused' | 'timeout' | 'not-allowed') => ({
  delegation: delegation({ servers: [authorityServer(1), authorityServer(2, { status, serial: null })] }),
});
ruleCases(nameserverLame, {
  fires: {
    'no authority': {
      evidence: second('lame'),
      finds: [{ severity: 'warning', subject: { host: 'ns2.harbour.example' } }],
    },
    REFUSED: { evidence: second('refused'), finds: [{ values: { what: 'it answers REFUSED' } }] },
  },
  silent: {
    'no answer at all': { evidence: second('timeout') },
    'an address that we do not ask': { evidence: second('not-allowed') },
    'none has authority': {
      evidence: { delegation: delegation({ servers: [authorityServer(1, { status: 'refused' })] }) },
    },
  },
  untested: 'dns-timeout',
});
