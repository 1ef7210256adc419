// Fewer than 14 days left is a risk; an expired certificate, or one made to live a week, is not this one.

import { ruleCases } from '../testing/rule-cases.ts';
import { certificate, door, healthyEvidence, tls } from '../testing/sample-evidence.ts';
import { certificateExpiresSoon } from './certificate-expires-soon.ts';

const name = 'mail.sunny.example';
const faulty = { validTo: '2026-11-29T12:00:00.000Z' };
const guess = door({
  protocol: 'imap',
  host: 'imap.sunny.example',
  port: 993,
  namedBy: ['conventional-names'],
  tls: tls('imap.sunny.example', faulty),
});

ruleCases(certificateExpiresSoon, {
  fires: {
    'six days left': {
      evidence: { certificate: [certificate(name, faulty)] },
      finds: [{ severity: 'warning', subject: { host: name }, values: { days: 6, until: '29 November 2026' } }],
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
    '14 days left': { evidence: { certificate: [certificate(name, { validTo: '2026-12-07T10:00:00.000Z' })] } },
    'already expired': {
      evidence: {
        certificate: [certificate(name, { errors: ['CERT_HAS_EXPIRED'], validTo: '2026-11-22T10:00:00.000Z' })],
      },
    },
    'a certificate made for six days': {
      evidence: {
        certificate: [
          certificate(name, { validFrom: '2026-11-22T00:00:00.000Z', validTo: '2026-11-28T00:00:00.000Z' }),
        ],
      },
    },
  },
  untested: 'server-unreached',
});
