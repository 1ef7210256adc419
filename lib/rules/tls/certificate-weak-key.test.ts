// RSA below 2048 bits is at risk, and an error where nothing else lets people in; 2048 bits and elliptic curves are not.

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

const place = { protocol: 'imap', host: name, port: 993 } as const;
const weak = door({ ...place, tls: tls(name, { ...faulty, errors: ['UNSPECIFIED', 'WEAK_KEY'] }) });

ruleCases(certificateWeakKey, {
  fires: {
    'RSA with 1024 bits': {
      evidence: { certificate: [certificate(name, faulty)] },
      finds: [{ severity: 'warning', subject: { host: name }, values: { key: 'rsa 1024' } }],
    },
    'the only server for reading, and apps of today refuse it': {
      evidence: { imap: [weak], certificate: [certificate(name, faulty, [993])] },
      finds: [{ severity: 'error', subject: { host: name } }],
    },
    'a key that our own side still takes': {
      evidence: {
        imap: [door({ ...place, tls: tls(name, { ...faulty, verified: true }) })],
        certificate: [certificate(name, faulty, [993])],
      },
      finds: [{ severity: 'warning' }],
    },
    'another server that is named works': {
      evidence: {
        imap: [weak, door({ ...place, host: 'imap.harbour.example', address: '192.0.2.77' })],
        certificate: [certificate(name, faulty, [993])],
      },
      finds: [{ severity: 'warning' }],
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
