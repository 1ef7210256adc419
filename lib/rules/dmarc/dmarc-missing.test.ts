// No policy is worth knowing, a risk to whoever cannot send, and mended by a first record that asks for nothing.

import { ruleCases } from '../testing/rule-cases.ts';
import { dmarcDomain, dmarcName, dmarcRecord, dmarcStep, noDmarc } from '../testing/sample-dmarc.ts';
import { answers, mx, mxTarget, question } from '../testing/sample-evidence.ts';
import { dmarcMissing } from './dmarc-missing.ts';

const withMx = { mx: mx(dmarcDomain) };
const failing = (status: 'servfail' | 'timeout') =>
  noDmarc([dmarcStep(dmarcName, []), dmarcStep('_dmarc.example', [], status)]);

ruleCases(dmarcMissing, {
  fires: {
    none: {
      evidence: { ...withMx, ...noDmarc() },
      finds: [
        {
          severity: 'notice',
          subject: { record: dmarcName },
          records: [{ name: dmarcName, type: 'TXT', ttl: 3600, current: [], wanted: ['v=DMARC1; p=none'] }],
        },
      ],
    },
    'none, and somebody cannot send': {
      evidence: { ...withMx, ...noDmarc(), answers: answers({ symptom: 'cannot-send' }) },
      finds: [{ severity: 'warning' }],
    },
    'none, and somebody misses mail': {
      evidence: { ...withMx, ...noDmarc(), answers: answers({ symptom: 'mail-missing' }) },
      finds: [{ severity: 'notice' }],
    },
    'a record where nobody looks': {
      evidence: { ...withMx, dmarc: { ...noDmarc().dmarc, misplaced: [dmarcDomain] } },
      finds: [
        {
          values: { variant: 'misplaced', found: [dmarcDomain] },
          records: [{ wanted: ['v=DMARC1; p=none'] }] as never,
        },
      ],
    },
    'an alias that leads to none': {
      evidence: {
        ...withMx,
        ...noDmarc([
          {
            ...dmarcStep(dmarcName, []),
            question: question(dmarcName, 'TXT', { status: 'nxdomain', cnames: ['gone.example'] }),
          },
        ]),
      },
      finds: [{ values: { variant: 'alias', target: 'gone.example' }, records: [] }],
    },
  },
  silent: {
    "the organisation's policy applies": {
      evidence: { ...withMx, ...dmarcRecord('v=DMARC1; p=none', { foundAt: '_dmarc.example' }) },
    },
    'a domain without mail': {
      evidence: { ...noDmarc(), mx: mx(dmarcDomain, { targets: [mxTarget('.')], nullMx: true }) },
    },
  },
  leftOpen: {
    'a step failed': { evidence: { ...withMx, ...failing('servfail') } },
    'a step was not answered in time': { evidence: { ...withMx, ...failing('timeout') } },
  },
  untested: 'dns-timeout',
});
