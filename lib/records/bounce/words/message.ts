// What is refused about the message itself: what is attached, how it is built, what it says, or a rule of the house.
import type { Wording } from './wording.ts';

export const message: readonly Wording[] = [
  {
    id: 'server-refused-attachment',
    words:
      /\b(?:virus|malware|infected|trojan)\b|(?:attachment|file)s? .{0,60}(?:not (?:allowed|permitted|accepted)|blocked|prohibited|rejected|forbidden|dangerous)|blocked because its content|potential security issue|(?:banned|forbidden|executable|illegal|disallowed) (?:file|attachment|extension)/i,
    unless: /\bspam\b|virus ?(?:total|scan(?:ned|ner)? ?(?:ok|clean))/i,
  },
  {
    id: 'message-malformed',
    words:
      /RFC ?-?(?:2822|5322|822|2045|2047)\b|not .{0,20}\bcompliant|multiple (?:addresses in from|(?:\w{1,12} )?headers?)|duplicate[ds]? (?:\w{1,12} )?headers?|headers? (?:error|(?:fails? )?syntax|(?:are|is) (?:missing|invalid|not)|field .{0,20}(?:missing|invalid))|(?:missing|no|invalid|malformed|bad|required|illegal) (?:or (?:missing|invalid|malformed) )?['"]?(?:from|date|to|message-id|mime|subject|received)?:?['"]?[- ]?headers?|(?:missing|invalid) (?:from|date|message-id)\b|bare (?:<?lf>?|<?cr>?|line ?feeds?|newlines?)|line(?:s)? (?:is |are )?too long|malformed (?:message|mail|mime|header|content)|null (?:byte|character)|(?:8.?bit|non-?ascii|utf-?8) .{0,30}(?:not|header)|SMTPUTF8|header error/i,
    unless: /\bspam\b(?! sent)|too large|exceed/i,
  },
  {
    id: 'server-refused-content',
    words:
      /\b(?:OFR|LPN)\d{0,3}_506\b|\b(?:spam\w{0,5}|unsolicited|UBE|UCE|phish\w{0,4}|junk|suspicious|suspected|objectionable|scam)\b|content (?:rejected|refused|not accepted|denied|filter\w{0,3}|restriction|reject)|(?:message|mail|e-?mail)(?: was| has been| is)? (?:filtered|rejected by .{0,20}filter)|high score|(?:message|mail) (?:content|rejected due to content)|(?:banned|blocked|malicious|blacklisted) (?:url|link|word|domain in)|(?:url|link)s? .{0,40}(?:blocked|blacklist|malicious|listed)|bulk (?:e-?)?mail|(?:BlockedMessage|UnsolicitedMessage)/i,
    unless: /(?:not|n.t) (?:be )?(?:spam|junk)/i,
  },
];

/** AOL's way to say so comes with the code of a mailbox that is switched off. */
export const outright: readonly Wording[] = [
  { id: 'server-refused-policy', words: /will not accept delivery of this message/i },
];

export const policies: readonly Wording[] = [
  {
    id: 'server-refused-policy',
    words:
      /(?<!privacy )\bpolic(?:y|ies)\b|administrative(?:ly)? (?:prohibit|denied|reject|prohibition)|prohibited by (?:administrator|admin)|(?:local|site|security|receiver|server) rules?\b|security (?:reasons|polic)|rule (?:violation|imposed|rejected)|transport\.rules|(?:rejected|blocked|refused) by (?:transport |mail ?flow )?(?:rule|administrator|organization)/i,
  },
];
