// An expired certificate is a fault; one that still holds is not.

import { ruleCases } from '../testing/rule-cases.ts';
import { certificate, door, healthyEvidence, tls } from '../testing/sample-evidence.ts';
import { certificateExpired } from './certificate-expired.ts';

const name = 'mail.sunny.example';
const faulty = { errors: ['CERT_HAS_EXPIRED'], validTo: '2026-11-01T00:00:00.000Z' };
const above = {
  ...{ code: 'ISSUER_HAS_EXPIRED' as const, subject: 'O=Harbour, CN=Harbour R1' },
  ...{ validFrom: '2020-01-01T00:00:00.000Z', validTo: '2026-10-31T00:00:00.000Z' },
};
const guess = door({
  protocol: 'imap',
  host: 'imap.sunny.example',
  port: 993,
  namedBy: ['conventional-names'],
  tls: tls('imap.sunny.example', faulty),
});

ruleCases(certificateExpired, {
  fires: {
    'at one door, while another of the same host has a good one: it rests on the faulty door alone': {
      evidence: {
        certificate: [certificate(name, faulty, [993]), certificate(name, { fingerprint: 'good' }, [465])],
        imap: [door({ protocol: 'imap', host: name, port: 993, tls: tls(name, faulty) })],
        submission: [door({ protocol: 'submission', host: name, port: 465, tls: tls(name, { fingerprint: 'good' }) })],
      },
      finds: [
        {
          evidence: [
            { probe: 'certificate', target: name },
            { probe: 'certificate', target: name },
            { probe: 'imap', target: `${name}:993` },
          ],
        },
      ],
    },
    expired: {
      evidence: { certificate: [certificate(name, faulty)] },
      finds: [{ severity: 'error', subject: { host: name }, values: { until: '1 November 2026' } }],
    },
    'the one above it has expired, not it': {
      evidence: { certificate: [certificate(name, { errors: ['ISSUER_HAS_EXPIRED'], issuerFaults: [above] })] },
      finds: [
        { values: { until: '31 October 2026', above: ['Harbour R1'], variant: 'issuer' }, subject: { host: name } },
      ],
    },
    'both have expired': {
      evidence: {
        certificate: [
          certificate(name, {
            ...faulty,
            errors: ['CERT_HAS_EXPIRED', 'ISSUER_HAS_EXPIRED', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
            issuerFaults: [above],
          }),
        ],
      },
      finds: [{ values: { until: '1 November 2026', above: ['Harbour R1'], variant: 'both' } }],
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
    'one above it is not valid yet': {
      evidence: { certificate: [certificate(name, { errors: ['ISSUER_NOT_YET_VALID'] })] },
    },
    'another fault of the certificate': {
      evidence: { certificate: [certificate(name, { errors: ['ERR_TLS_CERT_ALTNAME_INVALID'] })] },
    },
    'three days left': { evidence: { certificate: [certificate(name, { validTo: '2026-11-26T10:00:00.000Z' })] } },
  },
  untested: 'server-unreached',
});
