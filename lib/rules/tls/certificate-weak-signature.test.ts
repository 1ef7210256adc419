// A SHA-1 signature in the chain is refused by apps; a sound one is not, and a self-made one has a worse fault.

import { ruleCases } from '../testing/rule-cases.ts';
import { certificate } from '../testing/sample-evidence.ts';
import { certificateWeakSignature } from './certificate-weak-signature.ts';

const name = 'mail.sunny.example';
const signatures = ['sha1WithRSAEncryption', 'sha256WithRSAEncryption'];

ruleCases(certificateWeakSignature, {
  fires: {
    'SHA-1 under the certificate': {
      evidence: { certificate: [certificate(name, { errors: ['WEAK_SIGNATURE'], signatures })] },
      finds: [{ severity: 'error', subject: { host: name }, values: { signatures } }],
    },
  },
  silent: {
    'another fault': { evidence: { certificate: [certificate(name, { errors: ['WEAK_KEY'] })] } },
  },
});
