// The way to the recipient's server: names that do not resolve, MX that lead nowhere, loops, connections.
import type { Wording } from './wording.ts';

export const routing: readonly Wording[] = [
  // The MX leads to this very server, which does not count the domain as its own: "routing: remote" where it is local.
  {
    id: 'mx-not-local',
    words:
      /loops? back to (?:my|it)self|lowest[- ]?numbered MX record points? to local ?host|(?:mx|mail|list|points?) .{0,20}(?:points?|loops?) back to (?:me|us|local|this host)|best[- ]preference MX|MX (?:problem|list).{0,40}(?:me|local|loop)|(?:don.t|do not) treat it as local|local configuration error/i,
  },
  {
    id: 'mx-loop',
    words:
      /too many ["“]?(?:hops|received)|(?:mail|message|forwarding|routing|delivery|alias|smtp)[- ](?:forwarding )?loop|(?:message|mail) is looping|loop(?:ing| alert| detected| count)|hop count|hops? exceeded|duplicated message-id|maximum forwarding/i,
  },
  // Trouble of the DNS proves nothing about the domain (RFC 2308 7).
  {
    id: 'dns-lookup-failed',
    words:
      /SERVFAIL|(?:name service|name ?servers?|\bDNS\b|host ?name|host or domain name|\bMX (?:look-?up|records?|hosts?)\b|resolv\w{1,5}|look-?up).{0,140}(?:try again|temporar\w{1,4}|timed? ?-?out|malformed|unexpected|deferred|did not complete|refused\b)|(?:temporar\w{1,4}|transient).{0,40}(?:\bDNS\b|name ?server|resolv\w{1,5})|unable to look ?up DNS|DNS (?:query|server|request) fail|InfoDomainNonexistent.{0,5}temporary|EAI_AGAIN|Try again.{0,20}(?:name|DNS)/i,
  },
  {
    id: 'mx-null',
    words:
      /null ?mx|name server: \.: host not found|mail receiving disabled|(?:does not|doesn.t|do not|don.t) (?:accept|receive|take) (?:any )?e?-?mails?(?! from)|indicated no SMTP service|sends? and receives? no|never accepts? (?:e?-?mail|messages)|not accepting (?:network|any) messages|no SMTP (?:here|service)|not a mail server/i,
    unless: /sender|from (?:outside|external)/i,
  },
  {
    id: 'mx-missing',
    words:
      /no (?:valid |usable )?(?:MX|mail exchanger)s?\b.{0,30}(?:found|record|exist)|(?:could ?n.t|could not|cannot) find a mail exchanger|MX records? (?:point to non-?existent|(?:is|are) (?:missing|invalid)|not found|does not exist)|no mail (?:server|exchanger) .{0,40}(?:domain|found)|no (?:mail )?servers? (?:found )?for (?:the )?domain/i,
  },
  {
    id: 'host-nxdomain',
    words:
      /unrout(?:e)?able (?:mail )?(?:address|domain)|NXDOMAIN|(?:name or )?service not known|nodename nor servname|no address associated with|(?:unknown|no such|non-?existent|invalid|illegal|bad|unresolvable) (?:recipient |destination |mail |remote )?(?:host|domain|system)(?:name)?\b(?! of)|(?:could ?n.t|could not|cannot) find any host|domain .{0,60}(?:is )?not reachable|unable to resolve (?:host|route|domain|name|the)|no route to domain/i,
    unless: /sender|mail from/i,
  },
  {
    id: 'host-nxdomain',
    words:
      /(?:host|domain)(?: or domain)?(?: name)?(?: [^\s@]{1,100})? (?:(?:is |was )?(?:unknown|not (?:be )?(?:found|known|exist\w{0,3}|resolvable))|(?:does|do|did)(?: not|n.t) (?:exist|resolve)|(?:could ?n.t|could not|can ?not|can.t) be (?:found|resolved))|^[^\s@]{1,100}\.[a-z]{2,20} does not exist|DNS domain .{0,80}does not exist|domain name not found/i,
    unless: /sender|mail from/i,
  },
  {
    id: 'host-nxdomain',
    words:
      /(?:host|domain)(?: or domain)?(?: name)?(?: [\w.-]{1,100})? (?:(?:is |was )?(?:unknown|not found)|does(?: not|n.t) exist)\s*(?:[.,:;()[]|$)/i,
    unless: /sender|mail from/i,
  },
];

/** What is left when nothing more particular was said: no connection, or the time ran out. */
export const connections: readonly Wording[] = [
  {
    id: 'mx-without-smtp',
    words:
      /connect\w{0,4} .{0,200}(?:timed? ?-?out|refused|reset|closed|dropped|failed|unreachable)|connection (?:timed? ?-?out|refused|reset|failed|dropped|closed|lost)|(?:timed out|timeout) .{0,40}(?:connect|while|waiting)|no route to host|network (?:is )?(?:unreachable|error)|(?:host|server|destination)s? (?:is |was )?(?:not reachable|unreachable|not respond\w{0,3}|down)|lost connection|(?:could ?n.t|could not|unable to|cannot|not able to|was ?n.t able to|failed to) (?:establish|make|open|connect|contact|reach)(?: an? (?:smtp )?connection)?|socket error|no answer from|operation timed|did not (?:accept|respond to) our (?:requests?|attempts?)|all hosts .{0,100}(?:failing|unreachable|down)|(?:all hosts|host).{0,40}have been failing/i,
  },
  {
    id: 'mx-without-smtp',
    words:
      /connection (?:timed out|refused|reset by peer)|no route to host|lost connection with|establish an smtp connection|did not accept our requests? to connect|all hosts .{0,100}have been failing/i,
  },
  {
    id: 'mx-without-smtp',
    words:
      /(?:retry|delivery) (?:time ?-?out|time|period) (?:not reached|exceeded|expired)|retry time|delivery (?:time|temporarily) (?:expired|suspended)|(?:message|envelope|delivery|queue(?:d)?)(?: time| period)? expired|expired (?:in|from) (?:the )?queue|could ?(?:not|n.t) (?:be )?deliver(?:ed)? (?:it )?(?:for|within|in|after|the last) .{0,20}(?:second|minute|hour|day)|(?:still )?undelivered (?:after|for)|(?:aborted|given up|gave up) after (?!0 )|in the queue (?:too|for)|(?:too long|maximum time) in (?:the )?queue|unable to deliver (?:this |the )?message (?:after|in|for) \d|could not be delivered (?:for|within)/i,
  },
];
