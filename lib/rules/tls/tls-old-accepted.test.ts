// A retired version that was accepted is worth knowing; one that was refused is as it should be.
import { ruleCases } from '../testing/rule-cases.ts';
import { tlsVersions } from '../testing/sample-evidence.ts';
import { tlsOldAccepted } from './tls-old-accepted.ts';

const host = 'mail.sunny.example';

ruleCases(tlsOldAccepted, {
  fires: {
    'TLS 1.1 was taken': {
      evidence: { 'tls-versions': [tlsVersions(host, { accepted: 'TLSv1.1', words: null })] },
      finds: [{ severity: 'notice', subject: { host, port: 993 }, values: { version: 'TLS 1.1' } }],
    },
    'TLS 1.0 was taken': {
      evidence: { 'tls-versions': [tlsVersions(host, { accepted: 'TLSv1', words: null })] },
      finds: [{ values: { version: 'TLS 1.0' } }],
    },
  },
  silent: { 'the server refused': { evidence: { 'tls-versions': [tlsVersions(host)] } } },
  untested: 'connection-budget',
});
