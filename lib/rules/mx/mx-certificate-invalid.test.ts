// Worth knowing by itself; an error where MTA-STS is enforced; nothing where DANE says which certificate is right.

import { ruleCases } from '../testing/rule-cases.ts';
import { dane, mtaSts, mxSmtp, noMtaSts } from '../testing/sample-dns.ts';
import { tls } from '../testing/sample-evidence.ts';
import { mxCertificateInvalid } from './mx-certificate-invalid.ts';

const invalid = [mxSmtp(tls('mail.sunny.example', { errors: ['DEPTH_ZERO_SELF_SIGNED_CERT'] }))];
const record = { usage: 3, selector: 1, matchingType: 1, data: 'ab'.repeat(32) };
const testing = { mode: 'testing' as const, maxAge: 86_400, mx: ['mail.sunny.example'], faults: [] };

ruleCases(mxCertificateInvalid, {
  fires: {
    'no policy': { evidence: { 'mx-smtp': invalid, 'mta-sts': noMtaSts() }, finds: [{ severity: 'notice' }] },
    enforced: {
      evidence: { 'mx-smtp': invalid, 'mta-sts': mtaSts() },
      finds: [{ severity: 'error', values: { variant: 'insisting' } }],
    },
    testing: {
      evidence: { 'mx-smtp': invalid, 'mta-sts': mtaSts({ policy: testing }) },
      finds: [{ severity: 'warning' }],
    },
  },
  silent: {
    'pinned by DANE': {
      evidence: { 'mx-smtp': invalid, 'mta-sts': noMtaSts(), dane: dane({ secure: true, records: [record] }) },
    },
  },
  untested: 'own-network',
});
