// A refusal without a rule of its own is told with its code; one that another rule tells is not told twice.

import { ruleCases } from '../testing/rule-cases.ts';
import { certificate } from '../testing/sample-evidence.ts';
import { certificateInvalid } from './certificate-invalid.ts';

const name = 'mail.sunny.example';
const refused = (...errors: string[]) => ({ certificate: [certificate(name, { errors })] });

ruleCases(certificateInvalid, {
  fires: {
    'a purpose other than serving': {
      evidence: refused('INVALID_PURPOSE'),
      finds: [{ severity: 'error', subject: { host: name }, values: { codes: ['INVALID_PURPOSE'] } }],
    },
    'beside a fault that another rule tells': {
      evidence: refused('CERT_HAS_EXPIRED', 'INVALID_CA'),
      finds: [{ values: { codes: ['INVALID_CA'] } }],
    },
    'no certificate at all': {
      evidence: refused('NO_CERTIFICATE'),
      finds: [{ values: { codes: ['NO_CERTIFICATE'] } }],
    },
  },
  silent: {
    'what Node has no name for, beside a known fault': { evidence: refused('UNSPECIFIED', 'WEAK_KEY') },
    expired: { evidence: refused('CERT_HAS_EXPIRED') },
    'an unknown authority': { evidence: refused('UNABLE_TO_GET_ISSUER_CERT_LOCALLY') },
    'verified, with a remark': {
      evidence: { certificate: [certificate(name, { errors: ['WEAK_KEY'], verified: true })] },
    },
  },
});
