// One bad certificate among good ones is at risk; two good ones are a renewal under way, and all bad is another fault.

import { ruleCases } from '../testing/rule-cases.ts';
import { addressFamilies } from '../testing/sample-evidence.ts';
import { certificateDiffers } from './certificate-differs.ts';

const name = 'mail.sunny.example';
const shown = (last: number, ...errors: string[]) => ({
  address: `198.18.0.${last}`,
  fingerprint: `certificate ${last}`,
  verified: errors.length === 0,
  errors,
  validTo: '2027-03-01T00:00:00.000Z',
});
const pool = (...certificates: ReturnType<typeof shown>[]) => ({
  'address-families': [addressFamilies(name, { certificates })],
});

ruleCases(certificateDiffers, {
  fires: {
    'one of three has expired': {
      evidence: pool(shown(10), shown(11, 'CERT_HAS_EXPIRED'), shown(12)),
      finds: [
        {
          severity: 'warning',
          subject: { host: name, port: 993 },
          values: { bad: ['198.18.0.11'], good: ['198.18.0.10', '198.18.0.12'], errors: ['CERT_HAS_EXPIRED'] },
        },
      ],
    },
  },
  silent: {
    'two good ones': { evidence: pool(shown(10), shown(11)) },
    'all have expired': { evidence: pool(shown(10, 'CERT_HAS_EXPIRED'), shown(11, 'CERT_HAS_EXPIRED')) },
    'only one address showed any': { evidence: pool(shown(10)) },
  },
});
