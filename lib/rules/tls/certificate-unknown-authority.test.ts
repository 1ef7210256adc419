// A chain that ends at an unknown authority is a fault; a leaf sent alone is another one.

import { ruleCases } from '../testing/rule-cases.ts';
import { certificate, door, healthyEvidence, tls } from '../testing/sample-evidence.ts';
import { certificateUnknownAuthority } from './certificate-unknown-authority.ts';

const name = 'mail.sunny.example';
const faulty = { errors: ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY'] };
const guess = door({
  protocol: 'imap',
  host: 'imap.sunny.example',
  port: 993,
  namedBy: ['conventional-names'],
  tls: tls('imap.sunny.example', faulty),
});

ruleCases(certificateUnknownAuthority, {
  fires: {
    'the issuer is not known': {
      evidence: { certificate: [certificate(name, faulty)] },
      finds: [{ severity: 'error', subject: { host: name } }],
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
    'only the leaf is sent': {
      evidence: { certificate: [certificate(name, { errors: ['UNABLE_TO_VERIFY_LEAF_SIGNATURE'], chain: [] })] },
    },
    expired: { evidence: { certificate: [certificate(name, { errors: ['CERT_HAS_EXPIRED'] })] } },
  },
  untested: 'server-unreached',
});
