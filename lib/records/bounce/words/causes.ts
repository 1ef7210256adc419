// Causes that a refusal names outright ("because SPF …"): they say more than the punishment that stands beside them.
import type { Wording } from './wording.ts';

const refused =
  '(?:reject|refus|block|den(?:y|ied)|fail|not accept|not (?:properly )?(?:pass|allow|permit|authori[sz]|valid)|did ?n.t|deferred|rate.limited|unauthori[sz]ed|prohibit|violat|missing|invalid|unverif|does ?n.t|no (?:valid )?(?:PTR|reverse|rDNS|SPF)|mismatch|hard ?fail|soft ?fail|cannot|could ?n.t)';
/** `named`, and within one sentence a word of refusal, on whichever side. */
const because = (named: string) => new RegExp(`${named}.{0,160}${refused}|${refused}.{0,160}${named}`, 'i');

export const causes: readonly Wording[] = [
  // Gmail numbers it 4.7.23, IANA 5.7.25: the words decide.
  {
    id: 'reverse-dns-missing',
    words: because(
      '(?:\\bPTR\\b|\\brDNS\\b|reverse[- ]?(?:dns|hostname|host name|lookup|mapping|address|name|ip|pointer))',
    ),
  },
  {
    id: 'reverse-dns-missing',
    words:
      /\bPTR\b|\brDNS\b|reverse[- ]?(?:dns|hostname|lookup)|cannot (?:find|resolve) your (?:reverse )?(?:hostname|address|ip)|ip name lookup failed|unverif[iy]\w{0,5} sending ips?|no host ?name (?:for|found)|unable to (?:find|resolve) (?:your )?(?:host ?name|ip)/i,
    unless: /\bSPF\b|sender policy/i,
  },
  // RFC 8461, RFC 7672: the other side's own promise of TLS does not hold.
  {
    id: 'mx-tls-failed',
    words:
      /\bDANE\b|\bTLSA\b|MTA-?STS.{0,60}(?:fail|violat|mismatch|not)|(?:fail|violat).{0,60}MTA-?STS|TLS is required,? but (?:was )?not offered/i,
  },
  {
    id: 'mx-tls-failed',
    words:
      /(?:server|peer|remote|mx).{0,30} certificate.{0,60}(?:not (?:verified|trusted|valid|match)|mismatch|expired|verif\w{1,10} fail|untrusted)|certificate verif\w{1,10} fail|(?:cannot|could not|unable to|failed to) (?:start|establish|negotiate) (?:a )?(?:secure |TLS|SSL)|(?:TLS|SSL)[ -](?:handshake|negotiation|session|connection|connect) .{0,60}(?:fail|error|abort|closed|lost)|(?:does not|doesn.t|did not) (?:support|offer|advertise) (?:TLS|STARTTLS)|STARTTLS .{0,40}(?:not (?:offered|supported|advertised)|failed)/i,
    between: 'relay',
  },
  {
    id: 'server-needs-tls',
    words: /(?:wasn.t|was not|not|only) (?:sent|accepted|received|transmitted) .{0,40}\bTLS\b/i,
  },
  {
    id: 'server-needs-tls',
    words:
      /(?:must|need to|please) (?:first )?(?:issue|use|send) .{0,12}(?:STARTTLS|\bTLS\b)|(?:TLS|STARTTLS|encryption|encrypted (?:session|connection)) (?:is )?(?:required|mandatory|needed)|requires? (?:TLS|STARTTLS|encrypt\w{2,5})/i,
    between: 'relay',
  },
  // A provider that asks for either of two says what it found in neither.
  {
    id: 'dmarc-unaligned',
    words:
      /\bDMARC\b.{0,80}(?:polic(?:y|ies)|reject|fail|did ?n.t|not pass|violat|check|verif|quarantine)|due to .{0,60}\bDMARC\b|(?:not|n.t) aligned? with|\bDMARC\b/i,
    unless: /(?:no|missing|without|does(?:n.t| not) have|publish) (?:an? )?(?:valid )?DMARC/i,
  },
  {
    id: 'bulk-sender-rules',
    words: /\bSPF\b.{0,200}\bDKIM\b|\bDKIM\b.{0,200}\bSPF\b|\bDMARC\b/i,
  },
  {
    id: 'spf-sender-not-covered',
    words: because('(?:\\bSPF\\d?\\b|sender policy framework|openspf)'),
  },
  { id: 'spf-sender-not-covered', words: /\bSPF\b|sender policy framework|openspf/i },
  { id: 'bulk-sender-rules', words: because('(?:\\bDKIM\\b|domainkeys?)') },
  {
    id: 'bulk-sender-rules',
    words:
      /\bDKIM\b|unauthenticated (?:e?-?mail|message)|sender .{0,60}(?:is )?unauthenticated|not (?:properly )?authenticated .{0,30}(?:sender|domain|message|mail)|(?:required|multiple) authentication (?:level|checks?)|authentication[- ](?:checks?|results?) .{0,30}fail|sender (?:could not be|is not|not) authenticat/i,
    unless: /RESOLVER\.|smtp auth/i,
  },
];
