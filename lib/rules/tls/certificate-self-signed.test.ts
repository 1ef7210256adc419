// A certificate that only its own server or private root signs is a fault; an incomplete chain is another one.

import { ruleCases } from '../testing/rule-cases.ts';
import { certificate, door, healthyEvidence, tls } from '../testing/sample-evidence.ts';
import { certificateSelfSigned } from './certificate-self-signed.ts';

const name = 'mail.sunny.example';
const faulty = { errors: ['DEPTH_ZERO_SELF_SIGNED_CERT'] };
const guess = door({
  protocol: 'imap',
  host: 'imap.sunny.example',
  port: 993,
  namedBy: ['conventional-names'],
  tls: tls('imap.sunny.example', faulty),
});

ruleCases(certificateSelfSigned, {
  fires: {
    'signed by its own key': {
      evidence: { certificate: [certificate(name, faulty)] },
      finds: [{ severity: 'error', subject: { host: name } }],
    },
    'signed by a private root that is sent along': {
      evidence: { certificate: [certificate(name, { errors: ['SELF_SIGNED_CERT_IN_CHAIN'] })] },
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
    'an intermediate is missing': {
      evidence: { certificate: [certificate(name, { errors: ['UNABLE_TO_VERIFY_LEAF_SIGNATURE'] })] },
    },
    'self-signed, and trusted by the operator': {
      evidence: { certificate: [certificate(name, { selfSigned: true })] },
    },
  },
  untested: 'server-unreached',
});
