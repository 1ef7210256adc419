// Faults of the DMARC record. One line a rule, in the order in which agents look.
import type { RuleSubject } from '../define.ts';
import { dmarcDeprecatedTags } from './dmarc-deprecated-tags.ts';
import { dmarcInvalid } from './dmarc-invalid.ts';
import { dmarcMissing } from './dmarc-missing.ts';
import { dmarcMultiple } from './dmarc-multiple.ts';
import { dmarcPolicyNone } from './dmarc-policy-none.ts';
import { dmarcReportAddressUnauthorised } from './dmarc-report-address-unauthorised.ts';
import { dmarcTesting } from './dmarc-testing.ts';

export const dmarc = {
  id: 'dmarc',
  title: 'DMARC',
  rules: [
    dmarcMissing,
    dmarcMultiple,
    dmarcInvalid,
    dmarcPolicyNone,
    dmarcTesting,
    dmarcDeprecatedTags,
    dmarcReportAddressUnauthorised,
  ],
} as const satisfies RuleSubject;
