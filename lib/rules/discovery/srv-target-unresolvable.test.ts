// A target without an address is a risk; one whose look-up failed is not known to be.
import { ruleCases } from '../testing/rule-cases.ts';
import { host, question } from '../testing/sample-evidence.ts';
import { srvRecord } from '../testing/sample-srv.ts';
import { srvTargetUnresolvable } from './srv-target-unresolvable.ts';

const name = 'old.sunny.example';
const dead = (status: 'nxdomain' | 'timeout') =>
  host(name, {
    a: question(name, 'A', { status }),
    aaaa: question(name, 'AAAA', { status }),
    addresses: { v4: [], v6: [] },
  });

ruleCases(srvTargetUnresolvable, {
  fires: {
    'no such name': {
      evidence: { ...srvRecord('_imaps', 993, name), host: [dead('nxdomain')] },
      finds: [
        {
          severity: 'warning',
          subject: { domain: 'sunny.example', host: name },
          values: { names: ['_imaps._tcp.sunny.example'], aStatus: 'NXDOMAIN' },
        },
      ],
    },
    'another domain behind the name': {
      evidence: {
        ...srvRecord('_imaps', 993, 'imap.hoster.net.sunny.example'),
        host: [{ ...dead('nxdomain'), host: 'imap.hoster.net.sunny.example' }],
      },
      finds: [{ values: { variant: 'doubled', meant: 'imap.hoster.net' } }],
    },
  },
  silent: {
    'no answer in time': { evidence: { ...srvRecord('_imaps', 993, name), host: [dead('timeout')] } },
    'a dead name that SRV does not name': { evidence: { ...srvRecord('_imaps', 993), host: [dead('nxdomain')] } },
  },
  untested: 'dns-timeout',
});
