// A key marked as a test is worth knowing.

import { ruleCases } from '../testing/rule-cases.ts';
import { dkimKey } from '../testing/sample-dkim.ts';
import { dkimTesting } from './dkim-testing.ts';

ruleCases(dkimTesting, {
  fires: { 't=y': { evidence: dkimKey({ testing: true }), finds: [{ severity: 'notice' }] } },
  silent: {
    't=s': { evidence: dkimKey({ strict: true }) },
    revoked: { evidence: dkimKey({ testing: true, revoked: true }) },
  },
  untested: 'dns-timeout',
});
