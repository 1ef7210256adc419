// A bad certificate at the host that SRV names for Autodiscover is worth knowing; at any other website it is not.

import { ruleCases } from '../testing/rule-cases.ts';
import { autodiscover, fetched, question, srv } from '../testing/sample-evidence.ts';
import { autodiscoverCertificate } from './autodiscover-certificate.ts';

const domain = 'sunny.example';
const service = `_autodiscover._tcp.${domain}`;
const naming = (target: string) =>
  srv(domain, {
    services: [
      { service, question: question(service, 'SRV'), records: [{ priority: 0, weight: 0, port: 443, target }] },
    ],
  });
const failing = autodiscover(domain, {
  fetches: [
    fetched('https://auto.harbour.example/autodiscover/autodiscover.xml', {
      status: null,
      failure: 'certificate',
      words: 'certificate has expired',
    }),
  ],
});

const own = autodiscover(domain, {
  fetches: [
    fetched(`https://autodiscover.${domain}/autodiscover/autodiscover.xml`, {
      status: null,
      failure: 'certificate',
      words: 'ERR_TLS_CERT_ALTNAME_INVALID',
    }),
  ],
});

ruleCases(autodiscoverCertificate, {
  fires: {
    'of a name that the domain has made for it': {
      evidence: { autodiscover: own, srv: srv(domain) },
      finds: [{ severity: 'notice', subject: { host: `autodiscover.${domain}` } }],
    },
    'named by SRV': {
      evidence: { autodiscover: failing, srv: naming('auto.harbour.example') },
      finds: [{ severity: 'notice', subject: { host: 'auto.harbour.example' } }],
    },
  },
  silent: {
    'a wildcard website': { evidence: { autodiscover: { ...own, byWildcard: true }, srv: srv(domain) } },
    'Microsoft’s own': {
      evidence: { autodiscover: { ...own, alias: 'autodiscover.outlook.com' }, srv: srv(domain) },
    },
    'SRV names another host': { evidence: { autodiscover: failing, srv: naming('other.harbour.example') } },
  },
  untested: 'server-unreached',
});
