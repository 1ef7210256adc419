// Faults of the SPF record. One line a rule, in the order in which agents look.
import type { RuleSubject } from '../define.ts';
import { spfAllowsEveryone } from './spf-allows-everyone.ts';
import { spfDeadTerm } from './spf-dead-term.ts';
import { spfDeprecatedPtr } from './spf-deprecated-ptr.ts';
import { spfIncludeBroken } from './spf-include-broken.ts';
import { spfIncludeMissing } from './spf-include-missing.ts';
import { spfLookupFails } from './spf-lookup-fails.ts';
import { spfLoop } from './spf-loop.ts';
import { spfMissing } from './spf-missing.ts';
import { spfMultiple } from './spf-multiple.ts';
import { spfNeutralAll } from './spf-neutral-all.ts';
import { spfNotRecognised } from './spf-not-recognised.ts';
import { spfRedundantTerm } from './spf-redundant-term.ts';
import { spfSenderNotCovered } from './spf-sender-not-covered.ts';
import { spfSyntax } from './spf-syntax.ts';
import { spfTermAfterAll } from './spf-term-after-all.ts';
import { spfTooManyLookups } from './spf-too-many-lookups.ts';
import { spfTooManyVoidLookups } from './spf-too-many-void-lookups.ts';

export const spf = {
  id: 'spf',
  title: 'SPF',
  rules: [
    spfMissing,
    spfNotRecognised,
    spfMultiple,
    spfSyntax,
    spfLoop,
    spfIncludeMissing,
    spfIncludeBroken,
    spfLookupFails,
    spfTooManyLookups,
    spfTooManyVoidLookups,
    spfSenderNotCovered,
    spfAllowsEveryone,
    spfTermAfterAll,
    spfNeutralAll,
    spfDeprecatedPtr,
    spfRedundantTerm,
    spfDeadTerm,
  ],
} as const satisfies RuleSubject;
