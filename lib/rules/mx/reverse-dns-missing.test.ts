// Only for servers of the domain's own, only where the reverse zone itself answered; a warning where mail is sent from.

import { ruleCases } from '../testing/rule-cases.ts';
import { reverseName } from '../testing/sample-dns.ts';
import { door, question } from '../testing/sample-evidence.ts';
import { reverseDnsMissing } from './reverse-dns-missing.ts';

const gone = question('10.0.18.198.in-addr.arpa', 'PTR', { status: 'nxdomain' });
const missing = (overrides = {}) => ({
  addresses: [reverseName({ question: gone, names: [], confirmed: [], ...overrides })],
});
const submission = [door({ protocol: 'submission', host: 'mail.sunny.example', port: 465 })];

ruleCases(reverseDnsMissing, {
  fires: {
    'where mail is sent from': {
      evidence: { 'reverse-dns': missing(), submission },
      finds: [{ severity: 'warning', subject: { host: 'mail.sunny.example' } }],
    },
    'where mail is only taken': {
      evidence: { 'reverse-dns': missing() },
      finds: [{ severity: 'notice', values: { what: 'no PTR record (NXDOMAIN)' } }],
    },
    'a name that leads elsewhere': {
      evidence: { 'reverse-dns': { addresses: [reverseName({ names: ['pool.isp.example'], confirmed: [] })] } },
      finds: [{ values: { what: 'its PTR names pool.isp.example, none leads back' } }],
    },
  },
  silent: {
    'another company’s server': { evidence: { 'reverse-dns': missing({ host: 'mx.elsewhere.example' }), submission } },
    'nobody runs the reverse zone': { evidence: { 'reverse-dns': missing({ delegated: false }), submission } },
    'names that could not be looked up': {
      evidence: { 'reverse-dns': { addresses: [reverseName({ confirmed: null })] } },
    },
    'not answered': {
      evidence: {
        'reverse-dns': missing({ question: question('10.0.18.198.in-addr.arpa', 'PTR', { status: 'timeout' }) }),
      },
    },
  },
  untested: 'dns-timeout',
});
