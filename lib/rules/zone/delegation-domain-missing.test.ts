// A domain that does not exist is a fault; one that only fails to answer is not this one.

import { ruleCases } from '../testing/rule-cases.ts';
import { mx, nameservers, question } from '../testing/sample-evidence.ts';
import { delegationDomainMissing } from './delegation-domain-missing.ts';

const domain = 'sunny.example';

ruleCases(delegationDomainMissing, {
  fires: {
    NXDOMAIN: {
      evidence: {
        nameservers: nameservers(domain, {
          question: question(domain, 'NS', { status: 'nxdomain' }),
          domainExists: false,
          servers: [],
        }),
      },
      finds: [{ severity: 'error', subject: { domain } }],
    },
  },
  silent: {
    'a name server that says NXDOMAIN for types it lacks, while the MX is found': {
      evidence: { nameservers: nameservers(domain, { domainExists: false, servers: [] }), mx: mx(domain) },
    },
    'a name below a zone has no name servers of its own': {
      evidence: {
        nameservers: nameservers(domain, { question: question(domain, 'NS', { status: 'nodata' }), servers: [] }),
      },
    },
    SERVFAIL: {
      evidence: { nameservers: nameservers(domain, { question: question(domain, 'NS', { status: 'servfail' }) }) },
    },
  },
  untested: 'own-resolver',
});
