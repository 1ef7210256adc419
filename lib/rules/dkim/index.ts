// Faults of DKIM keys. One line a rule, in the order in which agents look.
import type { RuleSubject } from '../define.ts';
import { dkimAliasBroken } from './dkim-alias-broken.ts';
import { dkimMalformed } from './dkim-malformed.ts';
import { dkimMissing } from './dkim-missing.ts';
import { dkimMultiple } from './dkim-multiple.ts';
import { dkimNameDoubled } from './dkim-name-doubled.ts';
import { dkimNotFound } from './dkim-not-found.ts';
import { dkimRevoked } from './dkim-revoked.ts';
import { dkimSha1Only } from './dkim-sha1-only.ts';
import { dkimSignatureFails } from './dkim-signature-fails.ts';
import { dkimTesting } from './dkim-testing.ts';
import { dkimWeak } from './dkim-weak.ts';

export const dkim = {
  id: 'dkim',
  title: 'DKIM',
  rules: [
    dkimMissing,
    dkimNameDoubled,
    dkimNotFound,
    dkimAliasBroken,
    dkimMalformed,
    dkimMultiple,
    dkimRevoked,
    dkimWeak,
    dkimSha1Only,
    dkimTesting,
    dkimSignatureFails,
  ],
} as const satisfies RuleSubject;
