// A common name alone is at risk; with alternative names it is not.

import { ruleCases } from '../testing/rule-cases.ts';
import { certificate, door, healthyEvidence, tls } from '../testing/sample-evidence.ts';
import { certificateCommonNameOnly } from './certificate-common-name-only.ts';

const name = 'mail.sunny.example';
const faulty = { errors: ['COMMON_NAME_ONLY'], names: [] };
const guess = door({
  protocol: 'imap',
  host: 'imap.sunny.example',
  port: 993,
  namedBy: ['conventional-names'],
  tls: tls('imap.sunny.example', faulty),
});

ruleCases(certificateCommonNameOnly, {
  fires: {
    'no alternative names': {
      evidence: { certificate: [certificate(name, faulty)] },
      finds: [{ severity: 'warning', subject: { host: name } }],
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
    'the name is missing altogether': {
      evidence: {
        certificate: [certificate(name, { errors: ['ERR_TLS_CERT_ALTNAME_INVALID'], names: ['other.example'] })],
      },
    },
  },
  untested: 'server-unreached',
});
