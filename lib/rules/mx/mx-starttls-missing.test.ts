// STARTTLS that is not offered is a warning, and an error where the domain's policy insists on it.

import { expect } from 'vitest';
import { ruleCases } from '../testing/rule-cases.ts';
import { mtaSts, mxSmtp, noMtaSts } from '../testing/sample-dns.ts';
import { mxStarttlsMissing } from './mx-starttls-missing.ts';

const without = [mxSmtp(null, { result: 'starttls-missing', starttls: false })];

ruleCases(mxStarttlsMissing, {
  fires: {
    'not listed': { evidence: { 'mx-smtp': without, 'mta-sts': noMtaSts() }, finds: [{ severity: 'warning' }] },
    'under an enforced policy': {
      evidence: { 'mx-smtp': without, 'mta-sts': mtaSts() },
      finds: [{ severity: 'error', values: { variant: 'insisting' }, meanwhile: expect.stringContaining('wait') }],
    },
    'refused under an enforced policy': {
      evidence: { 'mx-smtp': [mxSmtp(null, { result: 'starttls-refused', words: '454 no' })], 'mta-sts': mtaSts() },
      finds: [{ severity: 'error', values: { variant: 'refused-insisting' } }],
    },
    refused: {
      evidence: { 'mx-smtp': [mxSmtp(null, { result: 'starttls-refused', words: '454 no' })] },
      finds: [{ values: { variant: 'refused', words: '454 no' } }],
    },
  },
  silent: {
    'EHLO was not answered with a list': {
      evidence: { 'mx-smtp': [mxSmtp(null, { result: 'starttls-missing', starttls: null })] },
    },
  },
  untested: 'own-network',
});
