// At the top of a zone only; a name inside one may be an alias.

import { ruleCases } from '../testing/rule-cases.ts';
import { mx, nameservers, question } from '../testing/sample-evidence.ts';
import { dnsApexAlias } from './dns-apex-alias.ts';

const alias = (domain: string) => ({
  mx: mx(domain, { question: question(domain, 'MX', { cnames: ['shop.elsewhere.example'] }) }),
  nameservers: nameservers(domain),
});
ruleCases(dnsApexAlias, {
  fires: {
    'the domain': {
      evidence: alias('sunny.example'),
      finds: [{ severity: 'warning', values: { target: 'shop.elsewhere.example' } }],
    },
    'the domain, at whose other name nothing takes mail': {
      evidence: {
        ...alias('sunny.example'),
        mx: mx('sunny.example', {
          question: question('sunny.example', 'MX', { status: 'nodata', cnames: ['shop.elsewhere.example'] }),
          ...{ targets: [], total: 0, implicit: false },
        }),
      },
      finds: [{ severity: 'error' }],
    },
  },
  silent: {
    'a name inside': {
      evidence: alias('shop.sunny.example'),
      context: { domain: 'shop.sunny.example', address: null },
    },
  },
  untested: 'dns-timeout',
});
