// What a submission server's answer to a message means: by enhanced code (RFC 3463), then reply code, then wording.
import type { SubmitResult, SubmitStage } from '../model/round-trip.ts';

export interface SubmitAnswer {
  stage: SubmitStage;
  /** Three digits; 0: no SMTP reply. */
  reply: number;
  /** "5.7.1", or null. */
  enhanced: string | null;
  text: string;
}

/** First match wins; the special cases come before what their codes say in general. Wordings: Exim (cPanel), Postfix, Exchange. */
const wordings: Array<[RegExp, SubmitResult]> = [
  [/exceeded the max(?:imum)? defers? and failures|max_defers|too many (?:defers|failed) /i, 'defer-limit'],
  [
    /temporarily (?:restricted|limited)|max(?:imum)? (?:e?-?mails?|messages|recipients) per (?:hour|day|minute)|(?:sending|message|submission|hourly|daily) (?:rate |quota )?limit|rate limit|too (?:many|much) (?:e?-?mail|messages)|exceeded .{0,40}(?:limit|quota).{0,20}(?:hour|day|send)/i,
    'rate-limited',
  ],
  [
    /not owned by user|must (?:be (?:the )?same as|equal|match) (?:the )?authori[sz](?:ation|ed) user|not allowed to send as|send ?as ?denied|sender .{0,60}(?:does not|doesn't) match|sender verify failed|not authori[sz]ed to send (?:as|from)/i,
    'sender-not-owned',
  ],
  [/relay(?:ing)? (?:access )?(?:denied|not (?:permitted|allowed))|not permitted to relay/i, 'relay-denied'],
  [/(?:mailbox|user|recipient) (?:is )?(?:full|over ?quota)|over ?quota|quota exceeded/i, 'mailbox-full'],
  [
    /(?:user|recipient|mailbox) (?:unknown|not found|unavailable)|no such (?:user|recipient|person|mailbox)|unknown user|unrouteable address/i,
    'recipient-unknown',
  ],
];

const byEnhanced: Record<string, SubmitResult> = {
  '5.1.1': 'recipient-unknown',
  '5.1.2': 'recipient-unknown',
  '5.1.6': 'recipient-unknown',
  '5.1.10': 'recipient-unknown',
  '4.2.2': 'mailbox-full',
  '5.2.2': 'mailbox-full',
  '5.2.3': 'too-large',
  '5.3.4': 'too-large',
};

/** What the answer comes to. `accepted` only for the message itself: 250 before it promises nothing. */
export function classifySubmitAnswer({ stage, reply, enhanced, text }: SubmitAnswer): SubmitResult {
  if (reply === 0) return 'unproven';
  if (reply < 400) return stage === 'message' && reply >= 200 && reply < 300 ? 'accepted' : 'unproven';
  const coded = byEnhanced[enhanced ?? ''];
  if (coded) return coded;
  const worded = wordings.find(([pattern]) => pattern.test(text.slice(0, 2000)))?.[1];
  // RFC 5321 4.2.2 gives 553 and RFC 3463 3.8 gives x.7.1 several meanings: the words decide, else the step.
  if (worded) return worded;
  if (stage === 'mail' && reply === 553) return 'sender-not-owned';
  return reply < 500 ? 'deferred' : 'refused';
}
