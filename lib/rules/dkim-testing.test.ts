// A key marked as a test is worth knowing.
import { dkimTesting } from './dkim-testing.ts';
import { ruleCases } from './rule-cases.ts';
import { dkimKey } from './sample-dkim.ts';

ruleCases(dkimTesting, {
  fires: { 't=y': { evidence: dkimKey({ testing: true }), finds: [{ severity: 'notice' }] } },
  silent: {
    't=s': { evidence: dkimKey({ strict: true }) },
    revoked: { evidence: dkimKey({ testing: true, revoked: true }) },
  },
  untested: 'dns-timeout',
});
