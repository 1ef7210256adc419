// A dead MX is an error alone, and a warning beside one that works.

import { ruleCases } from '../testing/rule-cases.ts';
import { mxSmtp } from '../testing/sample-dns.ts';
import { mxWithoutSmtp } from './mx-without-smtp.ts';

const dead = (host: string) => mxSmtp(null, { host, result: 'refused', greeting: null, address: null });
const healthy = mxSmtp(null);

ruleCases(mxWithoutSmtp, {
  fires: {
    'the only one': {
      evidence: { 'mx-smtp': [dead('mail.sunny.example')] },
      finds: [{ severity: 'error', subject: { host: 'mail.sunny.example', port: 25 } }],
    },
    'one of two': {
      evidence: { 'mx-smtp': [healthy, dead('mx2.sunny.example')] },
      finds: [{ severity: 'warning', subject: { host: 'mx2.sunny.example' }, values: { others: 1 } }],
    },
  },
  silent: {
    'a greeting that refuses us': {
      evidence: { 'mx-smtp': [mxSmtp(null, { result: 'greeting-refused', greeting: '554 no' })] },
    },
  },
  untested: 'own-network',
});
