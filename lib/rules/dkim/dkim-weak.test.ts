// 2048 bits are right, fewer are worth knowing, fewer than 1024 do not count.

import { ruleCases } from '../testing/rule-cases.ts';
import { dkimKey } from '../testing/sample-dkim.ts';
import { dkimWeak } from './dkim-weak.ts';

ruleCases(dkimWeak, {
  fires: {
    '1024 bits': { evidence: dkimKey({ bits: 1024 }), finds: [{ severity: 'notice', values: { bits: 1024 } }] },
    '768 bits': { evidence: dkimKey({ bits: 768 }), finds: [{ severity: 'warning', values: { variant: 'unusable' } }] },
  },
  silent: {
    '2048 bits': { evidence: dkimKey({ bits: 2048 }) },
    'a key of another type': { evidence: dkimKey({ keyType: 'ed25519', bits: 256 }) },
    'a size that could not be read': { evidence: dkimKey({ bits: null }) },
    revoked: { evidence: dkimKey({ bits: 512, revoked: true }) },
  },
  untested: 'dns-timeout',
});
