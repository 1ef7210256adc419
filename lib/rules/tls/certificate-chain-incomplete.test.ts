// A leaf alone is an incomplete chain; a longer chain to an unknown root is not.

import { ruleCases } from '../testing/rule-cases.ts';
import { certificate, door, healthyEvidence, tls } from '../testing/sample-evidence.ts';
import { certificateChainIncomplete } from './certificate-chain-incomplete.ts';

const name = 'mail.sunny.example';
const faulty = { errors: ['UNABLE_TO_VERIFY_LEAF_SIGNATURE'], chain: [] };
const guess = door({
  protocol: 'imap',
  host: 'imap.sunny.example',
  port: 993,
  namedBy: ['conventional-names'],
  tls: tls('imap.sunny.example', faulty),
});

ruleCases(certificateChainIncomplete, {
  fires: {
    'only the leaf is sent': {
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
    'others are sent in its place': {
      evidence: { certificate: [certificate(name, { errors: faulty.errors })] },
      finds: [{ values: { variant: 'wrong-link', sent: ['Harbour CA'] } }],
    },
  },
  silent: {
    'the chain is there, its root unknown': {
      evidence: { certificate: [certificate(name, { errors: ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY'] })] },
    },
    'a short chain that verifies': { evidence: { certificate: [certificate(name, { chain: [] })] } },
  },
  untested: 'server-unreached',
});
