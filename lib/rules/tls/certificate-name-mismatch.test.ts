// A name that the certificate does not cover: severity by who uses the name, and the name to use instead when one is known.

import { ruleCases } from '../testing/rule-cases.ts';
import { certificate, door, healthyEvidence, tls } from '../testing/sample-evidence.ts';
import { certificateNameMismatch } from './certificate-name-mismatch.ts';

const name = 'mail.sunny.example';
const own = 'server7.harbour.example';
const faulty = { errors: ['ERR_TLS_CERT_ALTNAME_INVALID'], names: [own], fingerprint: 'one' };
const guessed = { namedBy: ['conventional-names' as const] };
const wrong = (host: string, more = {}) => door({ protocol: 'imap', host, port: 993, tls: tls(host, faulty), ...more });
const right = door({
  protocol: 'imap',
  host: own,
  port: 993,
  namedBy: ['certificate'],
  tls: tls(own, { fingerprint: 'one' }),
});

ruleCases(certificateNameMismatch, {
  fires: {
    'the only name': {
      evidence: { imap: [wrong(name, guessed)], certificate: [certificate(name, faulty)] },
      finds: [{ severity: 'error', mender: 'host', subject: { host: name }, values: { names: [own], better: '' } }],
    },
    'a guessed mail name, while the server works under its own': {
      evidence: { imap: [wrong(name, guessed), right], certificate: [certificate(name, faulty), certificate(own)] },
      finds: [{ severity: 'warning', mender: 'customer', values: { better: own, variant: 'other-name-works' } }],
    },
    'a published name, though another works': {
      evidence: { imap: [wrong(name), right], certificate: [certificate(name, faulty)] },
      finds: [{ severity: 'error', values: { better: own } }],
    },
    'another guessed name beside the healthy one': {
      evidence: {
        imap: [...healthyEvidence().imap, wrong('sunny.example', guessed)],
        certificate: [certificate('sunny.example', faulty, [993])],
      },
      finds: [{ severity: 'notice', subject: { host: 'sunny.example', port: 993 }, values: { better: name } }],
    },
    'a name that the domain publishes, beside a guess at another server': {
      evidence: {
        imap: [
          wrong(name, { portNamedBy: ['srv'] }),
          door({ ...guessed, protocol: 'imap', host: 'imap.sunny.example', port: 993, address: '198.18.0.99' }),
        ],
        certificate: [certificate(name, faulty)],
      },
      finds: [{ severity: 'error', mender: 'host', values: { better: '' } }],
    },
    'several uncovered names of one certificate are one finding': {
      evidence: { certificate: [certificate(name, faulty), certificate('imap.sunny.example', faulty)] },
      finds: [{ values: { hosts: ['imap.sunny.example', name] } }],
    },
    'a certificate without any name': {
      evidence: { certificate: [certificate(name, { ...faulty, names: [], commonName: null })] },
      finds: [{ values: { names: ['no name'] } }],
    },
  },
  silent: {
    'expired, but made out to the name': {
      evidence: { certificate: [certificate(name, { errors: ['CERT_HAS_EXPIRED'] })] },
    },
  },
  untested: 'server-unreached',
});
