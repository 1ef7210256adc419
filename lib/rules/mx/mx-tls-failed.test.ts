// TLS on port 25 that fails or is too old; a certificate that does not verify is another matter.

import { ruleCases } from '../testing/rule-cases.ts';
import { mtaSts, mxSmtp, noMtaSts } from '../testing/sample-dns.ts';
import { tls } from '../testing/sample-evidence.ts';
import { mxTlsFailed } from './mx-tls-failed.ts';

ruleCases(mxTlsFailed, {
  fires: {
    'too old': {
      evidence: { 'mx-smtp': [mxSmtp(null, { result: 'tls-too-old' })], 'mta-sts': noMtaSts() },
      finds: [{ severity: 'warning', values: { result: 'only below TLS 1.2' } }],
    },
    'under an enforced policy': {
      evidence: { 'mx-smtp': [mxSmtp(null, { result: 'tls-failed' })], 'mta-sts': mtaSts() },
      finds: [{ severity: 'error', values: { variant: 'insisting' } }],
    },
  },
  silent: {
    'a bad certificate': {
      evidence: { 'mx-smtp': [mxSmtp(tls('mail.sunny.example', { errors: ['CERT_HAS_EXPIRED'] }))] },
    },
  },
  untested: 'own-network',
});
