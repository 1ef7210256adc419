// What is said of the recipient: a mailbox that is full, switched off, closed to this sender, or not there.
import type { Wording } from './wording.ts';

/** What servers call a recipient. */
const mailbox =
  '(?:user|recipient|mailbox|mail ?box|account|addressee|inbox|customer|subscriber|person|alias|e-?mail(?: ?box| address| account)?|address|local[- ]part|member|name|profile|owner)(?:s|\\(s\\))?';
/** Quotes, brackets and addresses between two words. */
const between = '(?:[ :]{1,2}(?:[^.;]|[.](?=\\S)){0,70}?)?';

export const groups: readonly Wording[] = [
  {
    id: 'recipient-internal-only',
    words:
      /RESOLVER\.RST\.(?:AuthRequired|SenderNotAuth\w{0,30}|NotAuth\w{0,30}|Restricted\w{0,30})|SenderNotAuthenticatedFor\w{1,20}|delivery restriction check|internal senders? only|only internal (?:senders|users)|(?:only|just) .{0,40}(?:accepts?|takes?|receives?|from) .{0,40}(?:internal|inside|within|people in|members of (?:its|the|their) organi[sz]ation)|(?:only|just) (?:accepts?|takes?|receives?) .{0,60}(?:organi[sz]ation|internal)|(?:does ?n.t|does not|do not|not) accept .{0,60}from (?:outside|external|people outside|senders? outside|anyone outside|the internet)|(?:external|outside|internet) senders? .{0,30}(?:not (?:allowed|permitted)|blocked|rejected)/i,
  },
  // Google Groups says it in fifty languages; its link stands in all of them.
  {
    id: 'recipient-group-closed',
    words:
      /groups\.google\.com|GroupsPermission|group .{0,120}(?:may not exist|permission to post|not open to posting)|(?:permission|allowed|permitted|authori[sz]ed|able) to (?:post|send).{0,40}\b(?:group|list)\b|(?:mailing )?list .{0,60}(?:is closed|members only|only members|subscribers only|not subscribed)|only (?:members|subscribers) (?:may|can|are allowed)|post(?:ing|s)? (?:to|by) .{0,60}(?:non-?members?|restricted|not allowed)|non-?members? (?:are )?not allowed|(?:not|n.t) (?:an? )?(?:\w{1,12} )?(?:member|subscriber)s? (?:of|to) (?:this|the|our)? ?(?:mailing )?(?:list|group|ml)/i,
    between: 'relay',
  },
  {
    id: 'recipient-refuses-sender',
    words:
      /recipient preferences|(?:user|recipient|mailbox owner|addressee) (?:has |have )?(?:blocked|refus\w{1,3}|reject\w{1,3}|denied) (?:to accept )?(?:your|you|this|the|mail|messages?|e-?mail)|refused to accept (?:mail|messages|e-?mail) from|you (?:are|have been) blocked by|(?:rejected|blocked|refused) by (?:the )?(?:recipient|addressee|user|mailbox)(?! (?:server|domain|system))|not (?:in|on) .{0,30}(?:safe|allow|white|approved) ?-?(?:list|senders)|user .{0,20}not accepting mail from|manually blocked senders?|blocked senders? list|does(?: not|n.t) (?:want|wish) (?:to receive )?(?:mail|messages|e-?mail)? ?from/i,
  },
];

export const space: readonly Wording[] = [
  {
    id: 'size-limit',
    words:
      /(?:message|mail|attachments?|content|e-?mail|body|header)s?(?:.s)?(?: [a-z]{1,12}){0,2} (?:(?:is |was |are |length |size )?(?:too (?:large|big|long)|larger than|exceed\w{0,3}))|(?:message|mail) size|size (?:limit|exceed\w{0,3})|too (?:large|big) (?:for|message|e?-?mail)|length (?:limit|exceeds)|exceed\w{0,3} .{0,40}(?:maximum|fixed|administrative|allowed|message) (?:message )?(?:size|length|limit)|SizeLimit|MessageSizeExceeded|MaxSizeError/i,
    unless: /mailbox (?:size|exceeds)|quota|storage|header size .{0,20}quota/i,
  },
  {
    id: 'server-disk-full',
    words:
      /insufficient system (?:storage|resources|space)|(?:mail )?(?:system|server|queue|spool|partition|file ?system|disk)(?: is)? full|(?:not enough|no|insufficient|low on|out of) (?:free |available )?(?:disk|spool|queue)(?: space)?\b|no space left|(?:disk )?space shortage/i,
    unless: /mailbox|\bquota\b|(?:user|recipient|account).{0,40}(?:full|space)/i,
  },
  {
    id: 'mailbox-full',
    words:
      /over ?quota|(?:disk |mailbox |storage |user )?quota(?: is| has been| was)?(?: \w{1,12})? (?:exceeded|full|reached|violation)|quota (?:exceed|limit|violat)|exceed\w{0,3} .{0,40}(?:quota|storage|allowed size|mailbox|capacity|disk)|(?:mailbox|mail ?box|inbox|account|maildir|mail ?folder|storage|user|recipient)s?(?:.s)?(?: [^.;]{0,40}?)? (?:is |are |was |appears? to be )?(?:full\b|over (?:its |the |their )?(?:quota|limit|size)|out of (?:storage|space|disk)|(?:has )?exceed\w{0,3})|full (?:mail ?box|inbox)|out of storage|insufficient (?:disk )?(?:storage|space)|(?:reached|over) .{0,30}(?:quota|storage|disk)|QuotaExceeded|OverQuota|too much (?:mail|data) (?:in|stored|for)|not enough (?:storage|space)|(?:mail ?box|inbox) (?:size )?limit/i,
    unless: /(?:sending|daily|hourly|relay) (?:\w{1,12} )?(?:quota|limit)/i,
  },
];

const off =
  '(?:disabled|inactive|in-?activated|deactivated|suspended|expired|frozen|locked|closed|terminated|discontinued|cancell?ed|archived|not (?:yet )?(?:active|activated|enabled)|switched off|turned off|on hold|blocked|restricted)';

export const absent: readonly Wording[] = [
  {
    id: 'mailbox-disabled',
    words: new RegExp(
      `${mailbox}${between} (?:is |has been |have been |was |are )?(?:currently |temporar\\w{1,4} |permanently )?${off}|(?:disabled|inactive|suspended|closed|frozen|deactivated|expired|archived) (?:user|recipient|mailbox|account)|DisabledUser`,
      'i',
    ),
    // An address that is out of use is gone (Apple says so with 5.1.1); a protocol or a login is another thing.
    unless: /inactive e-?mail address|\b(?:imap|pop3?|login|authentication)\b|out of storage/i,
  },
  {
    id: 'recipient-unknown',
    words: new RegExp(
      `(?:unknown|no such|invalid|illegal|non-?existent|undeliverable|unrecogni[sz]ed|unresolvable|no valid)(?: or [a-z-]{1,20})?(?: (?:local|destination|virtual|relay|e-?mail|recipient.{0,2}|hosted|target))* ${mailbox}\\b|bad (?:destination|recipient|local|rcpt)(?: (?:mailbox|e-?mail))?(?: (?:address|user|name))?|not an? (?:valid|known|existing|local|active) ${mailbox}\\b`,
      'i',
    ),
    unless: /\b(?:user ?name or password|password|host|domain) ?name\b|mailbox name (?:not allowed|syntax)/i,
  },
  {
    id: 'recipient-unknown',
    words: new RegExp(
      `\\b${mailbox}${between} (?:is |was |are |were |has been )?(?:unknown|not (?:a )?(?:known|found|listed|valid|here|local|exist\\w{0,3}|recogni[sz]ed|registered|present|available|our)|(?:does|do|did)(?: not|n.t)(?: \\w{1,12})? exist|no longer|(?:could ?n.t|could not|can ?not|can.t) be found|wasn.t found|unavailable|undeliverable|invalid|moved)`,
      'i',
    ),
    unless:
      /settings|configuration|temporarily (?:unavailable|deferred|rejected)|domain (?:name )?(?:is |was )?(?:not found|unknown)/i,
  },
  {
    id: 'recipient-unknown',
    words:
      /no (?:mail ?box|account|user|person|recipient)s?(?: \w{1,12}){0,2} (?:here|by that name|with that name|at this|named|available|found)|not our (?:customer|user)|does(?:n.t| not) have an? .{0,60}(?:account|mailbox)|has no mailbox|RecipientNotFound|RecipNotFound|NoSuchUser|wasn.t found at|address(?:es)? (?:couldn.t|could not) be found|destinataire .{0,30}(?:invalide|inconnu)|(?:destinataire|utilisateur) (?:inconnu|invalide)|empf.{1,2}nger .{0,20}unbekannt|benutzer .{0,20}(?:unbekannt|nicht gefunden)|unknown in|^(?:\S{1,330} )?address rejected|recipients? (?:address )?(?:rejected|refused)|(?:unable to|can ?not|can.t|could not) find (?:the )?(?:user|recipient|mailbox)|not listed in|no one (?:here )?by that name|mailbox has moved|need fully[- ]qualified address|no longer (?:on server|valid|accepts|works|with|employed|at)/i,
  },
];
