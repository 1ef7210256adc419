// No MX is a fault, worse without an address that could serve instead; a failed or refused answer is no such thing.

import { ruleCases } from '../testing/rule-cases.ts';
import { mx, question } from '../testing/sample-evidence.ts';
import { mxMissing } from './mx-missing.ts';

const domain = 'sunny.example';
const none = { question: question(domain, 'MX', { status: 'nodata', ttl: 300 }), targets: [], total: 0 };
const other = (status: 'servfail' | 'refused' | 'nxdomain') => ({
  evidence: { mx: mx(domain, { ...none, question: question(domain, 'MX', { status }), implicit: false }) },
});

ruleCases(mxMissing, {
  fires: {
    'mail goes nowhere': {
      evidence: { mx: mx(domain, { ...none, implicit: false }) },
      finds: [{ severity: 'error', subject: { domain, record: domain }, records: [] }],
    },
    'the operator is known, but mail may arrive elsewhere today': {
      evidence: { mx: mx(domain, { ...none, implicit: true }) },
      context: { operatorMx: ['mx1.harbour.example'] },
      finds: [{ severity: 'warning', records: [] }],
    },
    'the address record serves as implicit MX': {
      evidence: { mx: mx(domain, { ...none, implicit: true }) },
      finds: [{ severity: 'warning', values: { implicit: 'yes' } }],
    },
    'the operator knows the right servers': {
      evidence: { mx: mx(domain, { ...none, implicit: false }) },
      context: { operatorMx: ['mx1.harbour.example', 'mx2.harbour.example'] },
      finds: [
        {
          severity: 'error',
          records: [
            {
              name: domain,
              type: 'MX',
              ttl: 3600,
              current: [],
              wanted: ['10 mx1.harbour.example.', '20 mx2.harbour.example.'],
            },
          ],
        },
      ],
    },
    'the name server says NXDOMAIN for a type it lacks': {
      evidence: {
        mx: mx(domain, { ...none, question: question(domain, 'MX', { status: 'nxdomain' }), implicit: true }),
      },
      finds: [{ severity: 'warning' }],
    },
  },
  silent: {
    SERVFAIL: other('servfail'),
    REFUSED: other('refused'),
    'the domain does not exist': other('nxdomain'),
    'a null MX': { evidence: { mx: mx(domain, { nullMx: true }) } },
  },
  untested: 'dns-timeout',
});
