// RSA below 2048 bits is at risk; 2048 bits and elliptic curves are not.

import { ruleCases } from '../testing/rule-cases.ts';
import { certificate, door, healthyEvidence, tls } from '../testing/sample-evidence.ts';
import { certificateWeakKey } from './certificate-weak-key.ts';

const name = 'mail.sunny.example';
const faulty = { errors: ['WEAK_KEY'], keyType: 'rsa', keyBits: 1024 };
const guess = door({
  protocol: 'imap',
  host: 'imap.sunny.example',
  port: 993,
  namedBy: ['conventional-names'],
  tls: tls('imap.sunny.example', faulty),
});

ruleCases(certificateWeakKey, {
  fires: {
    'RSA with 1024 bits': {
      evidence: { certificate: [certificate(name, faulty)] },
      finds: [{ severity: 'warning', subject: { host: name }, values: { key: 'rsa 1024' } }],
    },
    'one certificate under several names is one finding': {
      evidence: {
        certificate: [
          certificate(name, { ...faulty, fingerprint: 'one' }),
          certificate('smtp.sunny.example', { ...faulty, fingerprint: 'one' }, [465]),
        ],
      },
      finds: [{ subject: { host: name }, values: { hosts: [name, 'smtp.sunny.example'] } }],
    },
    'a guessed name beside a working one is worth knowing only': {
      evidence: {
        imap: [...healthyEvidence().imap, guess],
        certificate: [certificate('imap.sunny.example', faulty, [993])],
      },
      finds: [{ severity: 'notice', subject: { host: 'imap.sunny.example', port: 993 } }],
    },
  },
  silent: {
    'RSA with 2048 bits': { evidence: { certificate: [certificate(name, { keyType: 'rsa', keyBits: 2048 })] } },
    'EC with 256 bits': { evidence: { certificate: [certificate(name, { keyType: 'ec', keyBits: 256 })] } },
  },
  untested: 'server-unreached',
});
