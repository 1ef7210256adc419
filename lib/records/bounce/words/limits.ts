// Putting off and counting: greylisting by name, and how much may be sent or received in a time.
import type { Wording } from './wording.ts';

export const limits: readonly Wording[] = [
  { id: 'server-greylisting', words: /gr[ae]y-?list/i },
  {
    id: 'defer-limit',
    words:
      /max(?:imum)? (?:defers? and failures?|failures? and defers?)|max_defers|too many (?:defers|failed (?:messages|deliveries))/i,
  },
  {
    id: 'recipient-rate-limited',
    words:
      /(?:user|recipient|mailbox|account|group) .{0,60}(?:receiving|receives?|received) .{0,20}(?:mail|messages|e-?mails?) (?:at a rate|too (?:quickly|fast|often|many))|receiv\w{2,4} (?:mail )?(?:at a rate|too (?:quickly|fast))|(?:recipient|receiv\w{2,4}).{0,30}(?:rate|hourly|message) limit|(?:per[- ]hour|hourly) (?:message )?receive limit|recipient thread limit/i,
  },
  {
    id: 'too-many-connections',
    words:
      /too many (?:\w{1,20} ){0,3}(?:connections|sessions)|(?:maximum|max) (?:number of |allowed )?(?:\w{1,12} )?connections|connections? (?:rate|limit|count|frequency) .{0,20}(?:exceed|reach|limit)|(?:exceed\w{0,3}|reached) .{0,30}(?:connections?|sessions?) (?:limit|allowed|per)|\[LIMIT\]/i,
  },
  {
    id: 'rate-limited',
    words:
      /max(?:imum)? (?:\w{1,12} )?e?-?mails per|(?:sending|submission|message|hourly|daily|outgoing|outbound|relay|rate|external recipient)[- ](?!size)(?:\w{1,12}[- ])?(?:limits?|quotas?)\b.{0,20}(?:reach|exceed|hit)|(?:exceed\w{0,3}|reached|hit|over) .{0,40}\b(?:sending|send|rate|messag(?:e|ing)|daily|hourly|relay)[ -](?!size)(?:\w{1,12} )?(?:limit|quota)|rate[- ]?limit\w{0,3}|frequency limit\w{0,3}|too many (?:messages|e?-?mails|recipients|rcpts?|requests|smtp relays)|(?:too|unusual|excessive|high) (?:high )?(?:rate|frequency|volume) of|throttl|unusual (?:sending )?activity|(?:sent|sending) too (?:many|much|fast|quickly)|exceeded .{0,30}\b(?:relays?|messages|recipients|e?-?mails) (?:per|in|limit|quota|allowed)|slow down|too much (?:mail|e-?mail|traffic) from/i,
    unless: /complaints/i,
  },
  {
    id: 'rate-limited',
    words:
      /exceeded the max(?:imum)? (?:\w{1,12} )?e?-?mails|(?:sending|message|hourly|daily|rate) (?!size)(?:\w{1,12} )?limit (?:is |was |has been )?(?:reached|exceeded)|(?:sent|sending) too many|too many (?:messages|e?-?mails|recipients) (?:sent|per|in this|from|for this)/i,
  },
];
