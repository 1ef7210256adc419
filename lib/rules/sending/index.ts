// Faults of submission: what happens to a message on its way out. One line a rule, in the order in which agents look.
import type { RuleSubject } from '../define.ts';
import { deferLimit } from './defer-limit.ts';
import { rateLimited } from './rate-limited.ts';
import { recipientUnknown } from './recipient-unknown.ts';
import { relayDenied } from './relay-denied.ts';
import { senderNotOwned } from './sender-not-owned.ts';
import { sizeLimit } from './size-limit.ts';
import { smtpEhloRefused } from './smtp-ehlo-refused.ts';
import { submissionMessageDeferred } from './submission-message-deferred.ts';
import { submissionMessageRefused } from './submission-message-refused.ts';
import { submissionMessageUnanswered } from './submission-message-unanswered.ts';
import { submissionUnavailable } from './submission-unavailable.ts';

export const sending = {
  id: 'sending',
  title: 'Sending',
  rules: [
    submissionUnavailable,
    smtpEhloRefused,
    rateLimited,
    sizeLimit,
    relayDenied,
    senderNotOwned,
    recipientUnknown,
    deferLimit,
    submissionMessageRefused,
    submissionMessageDeferred,
    submissionMessageUnanswered,
  ],
} as const satisfies RuleSubject;
