// A certificate from the future is a fault; one that began a moment ago is not.

import { ruleCases } from '../testing/rule-cases.ts';
import { certificate, door, healthyEvidence, tls } from '../testing/sample-evidence.ts';
import { certificateNotYetValid } from './certificate-not-yet-valid.ts';

const name = 'mail.sunny.example';
const faulty = { errors: ['CERT_NOT_YET_VALID'], validFrom: '2026-12-24T00:00:00.000Z' };
const guess = door({
  protocol: 'imap',
  host: 'imap.sunny.example',
  port: 993,
  namedBy: ['conventional-names'],
  tls: tls('imap.sunny.example', faulty),
});

ruleCases(certificateNotYetValid, {
  fires: {
    'valid from next month': {
      evidence: { certificate: [certificate(name, faulty)] },
      finds: [{ severity: 'error', subject: { host: name }, values: { from: '24 December 2026' } }],
    },
    'the one above it, not it': {
      evidence: {
        certificate: [
          certificate(name, {
            errors: ['ISSUER_NOT_YET_VALID'],
            issuerFaults: [
              {
                ...{ code: 'ISSUER_NOT_YET_VALID', subject: 'CN=Harbour R2' },
                ...{ validFrom: '2026-12-25T00:00:00.000Z', validTo: '2036-12-25T00:00:00.000Z' },
              },
            ],
          }),
        ],
      },
      finds: [{ values: { from: '25 December 2026', above: ['Harbour R2'], variant: 'issuer' } }],
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
    'valid since today': { evidence: { certificate: [certificate(name, { validFrom: '2026-11-23T00:00:00.000Z' })] } },
    expired: { evidence: { certificate: [certificate(name, { errors: ['CERT_HAS_EXPIRED'] })] } },
  },
  untested: 'server-unreached',
});
