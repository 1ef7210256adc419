// What is refused about the sender's own address or account, and about the server that sends.
import type { Wording } from './wording.ts';

export const sender: readonly Wording[] = [
  {
    id: 'account-suspended',
    words:
      /bad outbound sender|\b(?:sender|sending|your|outbound)(?:.s)? (?:mail )?(?:account|user|mailbox|domain|tenant)(?: is| has been| was)? (?:suspended|blocked|disabled|locked|restricted)|\[CONTACTADMIN\]|no longer allowed to send (?:e-?mail|messages)|recogni[sz]ed as a valid sender|domain .{0,60}has (?:been )?suspended|(?:tenant|organization) has exceeded|not allowed to send (?:mail|messages) (?:outside|anymore|at this time)/i,
  },
  {
    id: 'sender-verification-failed',
    words:
      /sender (?:address )?verif(?:y|ication)(?: call-?out)?(?: has)?(?: failed| error| timed)?|verif(?:y|ication) (?:of )?(?:the )?sender|(?:could ?n.t|could not|unable to|cannot|can.t) verify (?:the )?(?:sender|from|return|envelope)|sender call-?(?:out|back)|unverified sender|sender address rejected: (?:unverified|undeliverable) address|^verification failed for|your (?:address|e-?mail) .{0,60}could not be verified/i,
    unless: /domain (?:not found|does not exist|must exist)/i,
  },
  {
    id: 'sender-not-owned',
    words:
      /not owned by user|send ?as ?denied|(?:not (?:allowed|permitted|authori[sz]ed)|permissions?) to send (?:mail |messages )?(?:as|from|on behalf)|(?:sender|from)(?: address)? .{0,80}(?:does not|doesn.t|must) (?:match|be (?:the )?same)|must be same as authorization user|send mail as.{0,40}(?:account|feature|misconfigured|out of date)|CustomFromDenied|address is not verified|identit(?:y|ies) .{0,20}(?:failed the check|not verified)|SendAsDeniedException|not (?:a )?verified sender/i,
  },
  {
    id: 'submission-sender-rejected',
    words:
      /sender(?: address)?(?: is| was| has been)? (?:rejected|denied|invalid|refused|not (?:accepted|allowed|valid|exist))|(?:reject|refus|invalid|bad|unknown|malformed|unrout\w{0,6}|non-?existent|unresolvable)\w{0,3} (?:\w{1,12} )?(?:sender|return[- ]?path|envelope[- ]from|from address|mail from)|sender.{0,40}domain (?:must exist|not found|invalid|unknown)|domain of (?:the )?sender.{0,100}(?:does not|doesn.t|not) (?:exist|resolve|found|have)|(?:sender|from|mail from|return path)(?:.s)? (?:domain|address|host).{0,60}(?:does not|doesn.t|not|cannot|could not) (?:exist|resolve|found|valid|be)|purported responsible|sender .{0,60}(?:null mx|no mx)|envelope sender|your (?:domain|e-?mail address) .{0,40}(?:does not|doesn.t) exist/i,
    unless: /recipient address rejected|recipient.{0,20}unknown/i,
  },
  {
    id: 'address-blocklisted',
    words:
      /block ?-?list|black ?-?list|deny ?-?list|spamhaus|spamcop|barracuda ?(?:central|reputation|networks?\.)|\bsorbs\b|abuseat|surbl|uribl|cloudmark|senderbase|talos|\b(?:dnsbl|rbl|S3140|S3150)\b|listed (?:at|on|in|by) .{0,60}\b(?:bl|sbl|xbl|pbl|zen)\b|blocked (?:using|by) \S{1,60}\.[a-z]{2,}|banned sending ip|(?:poor|bad|low|negative|very low) (?:\w{1,12} )?reputation|reputation (?:is |was )?(?:too )?(?:poor|bad|low)|(?:IP|network|host|address).{0,60}(?:is|has been|was|are) (?:currently |temporarily )?(?:blocked|banned|listed|blacklisted)|deferred due to .{0,40}(?:complaints|volume)|(?:permanently|temporarily) deferred; retrying|\[TSS?\d\d\]|blocked (?:ip|host) |block(?:ed)? for (?:spam|abuse)|bad sender ip/i,
  },
  { id: 'address-blocklisted', words: /\(BL\)|\b(?:SBL|XBL|PBL)\d{0,8}\b/ },
  {
    id: 'address-refused',
    words:
      /client host (?:\S{1,80} )?rejected|(?:use|via|through|relay) (?:\w{1,10} )?(?:smtp|mail|relay|outgoing)? ?(?:server|relay|host)s? (?:of|at|by|from) (?:your )?(?:isp|provider)|(?:your )?isp.{0,4} (?:smtp|mail|relay|server)|(?:dynamic|residential|dial-?up|generic|non-?static)(?:ally)?[- ](?:\w{1,12}[- ])?(?:ip|host|address|pool|space|range|rdns|assigned)|invalid ip|not authori[sz]ed to send (?:e-?mail )?directly|NotAuthorizedError|(?:helo|ehlo)(?: command| name| hostname)?.{0,60}(?:reject|invalid|denied|bad|not (?:allowed|accepted|valid|resolv)|fully[- ]qualified|does not resolve|mismatch)|bad helo|(?:connection|host|ip|server)s? (?:from .{1,60} )?(?:is |was |are )?(?:denied|blocked|banned|refused|not (?:allowed|accepted|permitted|welcome)) (?:to connect|by (?:policy|us|this)|from (?:your|this))|(?:do not|don.t|not) accept (?:mail|connections|messages) from (?:your|this) (?:ip|host|server|network|address)/i,
  },
  // Refused before any address was named: it is the sending server itself that is not wanted (RFC 5321 3.1, 4.1.1.1).
  {
    id: 'address-refused',
    words: /access denied|reject|refus|blocked|denied|not (?:allowed|accepted|welcome)|go away|banned|policy/i,
    stage: ['connect'],
    between: 'relay',
  },
];
