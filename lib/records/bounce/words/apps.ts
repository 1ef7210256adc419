// What mail apps show of their own: iPhone and Mac, Outlook, Thunderbird and K-9, Gmail and Samsung on Android.
import type { Wording } from './wording.ts';

const unable =
  "(?:unable to|(?:could|was|is|did) ?n['’]t|(?:could|was|did) not|can ?not|can['’]t|failed to|failure to)";
const mailServer = '(?:the )?(?:\\w{1,12} )?(?:\\((?:imap|pop3?|smtp)\\) )?(?:e-?mail |mail )?(?:server|host|account)';

/** In order: the particular before the general. All of them count `alone`: an app's dialog has no code. */
export const apps: readonly Wording[] = [
  {
    id: 'outlook-data-file',
    words:
      /(?:data file|\.(?:pst|ost)\b|set of folders|message store|personal folders).{0,120}(?:can ?not|could not|can.t|corrupt|maximum size|not (?:found|be)|in use|full)|(?:can ?not|could not|can.t) (?:open|access|find) .{0,60}(?:data file|\.(?:pst|ost)\b|set of folders)/i,
  },
  {
    id: 'sent-not-saved',
    words:
      /(?:error|unable|fail\w{0,3}|could ?n.t|could not|not) .{0,40}(?:sav|copy|copied|stor)\w{0,4} .{0,50}\b(?:sent|drafts?)\b|copy was not placed in/i,
  },
  {
    id: 'certificate-not-trusted',
    words: new RegExp(
      [
        "certificate (?:error|warning|problem|issue)|certificate\\b.{0,80}(?:not (?:be )?(?:trusted|valid|verified|safe|match)|can ?not be (?:verified|trusted)|can['’]t be (?:verified|trusted)|invalid|expired|unrecogni[sz]ed|different (?:site|host|server)|mismatch)",
        '(?:invalid|untrusted|unrecogni[sz]ed|expired|self-signed|problem with the|issue with the|issues? with (?:the )?security|trust) .{0,30}certificate',
        "(?:can ?not|can['’]t|unable to) verify (?:the )?(?:server )?identity",
        'identity of .{1,140} can ?not be verified',
        'target principal name is incorrect|trust anchor|CertPath\\w{0,20}Exception|SSLPeerUnverified|CertificateException|hostname .{1,100} not verified',
        "add security exception|identify itself with invalid information|SEC_ERROR_\\w{1,40}|SSL_ERROR_BAD_CERT\\w{0,20}|can['’]t safely connect",
      ].join('|'),
      'i',
    ),
  },
  {
    id: 'tls-mode-mismatch',
    words:
      /can ?not connect using (?:SSL|TLS)|(?:does not|does ?n.t|did not) (?:seem to )?(?:support|advertise|offer) (?:the )?(?:connection encryption type|(?:specified )?encryption|SSL|TLS|STARTTLS|that feature|secure connection)|STARTTLS .{0,80}(?:does ?n.t|not) (?:advertise|support|available|offer)|unable to parse TLS packet|unsupported or unrecogni[sz]ed SSL message|wrong[_ ]version[_ ]number|SSL_ERROR_RX_RECORD_TOO_LONG|different encryption (?:method|type)|TLS required but not supported/i,
  },
  {
    id: 'authentication-not-offered',
    words:
      /(?:none|any) of the authentication methods|(?:does not|does ?n.t) (?:seem to )?(?:support|offer|accept) (?:encrypted passwords|(?:the |any )?(?:\w{1,12} )?(?:authentication|login|sign-?in)(?: methods?)?)|no (?:supported|compatible) authentication|missing server capability/i,
  },
  {
    id: 'authentication-needs-tls',
    words:
      /(?:does not|does ?n.t) (?:allow|permit) (?:plain ?text|cleartext|unencrypted) (?:logins?|passwords?|authentication)|log ?ins? (?:is |are )?disabled|LOGINDISABLED/i,
  },
  {
    id: 'oauth-only',
    words:
      /(?:sign|log) ?in (?:via|with|through|using) (?:your |a |the )?(?:web ?)?browser|less secure app|(?:app|application) (?:is |was |has been )?blocked by|this app is blocked|\boauth2?\b.{0,60}(?:fail|required|expired|token)|access token .{0,40}(?:expired|invalid)/i,
  },
  {
    id: 'mailbox-locked',
    words:
      /(?:account|mailbox) (?:is )?(?:locked|in use) .{0,40}(?:another|other) (?:\w{1,12} )?(?:session|device|app|client|computer|program)|another (?:session|device|app) .{0,40}(?:mailbox|locked)/i,
  },
  {
    id: 'relay-denied',
    words:
      /does not allow relaying|(?:outgoing|smtp) server .{0,60}(?:requires?|needs?) (?:authentication|a? ?log ?in)|authentication (?:is )?required for (?:the )?outgoing/i,
  },
  {
    id: 'submission-sender-rejected',
    words: /(?:sender|from)(?: e-?mail)? address .{0,80}(?:was |is )?(?:rejected|invalid|not (?:allowed|accepted))/i,
  },
  {
    id: 'size-limit',
    words:
      /(?:message|mail|attachments?|e-?mail)\b.{0,60}(?:too (?:large|big)|exceeds? .{0,40}(?:limit|size|maximum)|larger than)/i,
  },
  {
    id: 'app-settings-not-found',
    words: new RegExp(
      `${unable} find (?:the |your )?(?:e-?mail |account |server |mail )*(?:settings|configuration)|no (?:account )?settings (?:were )?found|(?:settings|configuration) (?:for .{1,100} )?(?:could ?n.t|could not|can ?not|can.t) be (?:found|determined)|configuration discovery failed|could ?n['’]t set up your account|has to be set up manually`,
      'i',
    ),
  },
  {
    id: 'host-nxdomain',
    words: new RegExp(
      `${unable} (?:find|locate|resolve) (?:the )?(?:host|(?:e-?mail |incoming |outgoing |mail )*server)(?! settings)|UnknownHost|host is unresolved|no address associated with|(?:server|host ?name|host)(?: .{1,100})? (?:could ?n.t|could not|can ?not|can.t) be (?:found|resolved|located)|host ?name .{0,100}not (?:found|exist)|nodename nor servname`,
      'i',
    ),
  },
  {
    id: 'credentials-rejected',
    words: new RegExp(
      [
        "\\b(?:user ?(?:name|id)|log-?in|e-?mail(?: address)?|account name),?(?: and| or| and/or| &) (?:the |your )?pass(?:word|code|phrase)\\b.{0,100}\\b(?:incorrect|invalid|wrong|rejected|not (?:correct|valid|accepted|recogni[sz]ed)|(?:doesn['’]t|do not|did not|didn['’]t) (?:match|work))",
        '\\b(?:incorrect|wrong|invalid) (?:e-?mail(?: address)?|user ?name|log-?in|password|credentials)\\b',
        '\\bpassword\\b (?:for .{1,120} )?(?:is |was |you entered (?:is |was )?)?(?:incorrect|wrong|invalid|rejected|not accepted)',
        'log-?in to (?:the )?server .{1,200} failed|sending of password .{0,100}did not succeed',
        `${unable} (?:log|sign) ?(?:in|on)\\b|${unable} authenticate|could ?n['’]t log on`,
        '(?:rejected|refused|denied) your (?:log-?in|password|credentials|user ?name)',
        '(?:log-?in|log-?on|sign-?in) (?:attempt )?(?:was )?(?:failed|unsuccessful|error|rejected)|authentication (?:error|failed|failure)|username or password|authentication required|check your (?:user ?name|e-?mail address) and password',
        'enter (?:your|the) (?:user ?name and )?password for (?:the|your) (?:following|imap|pop|account|server)|unable to verify account name or password',
        '(?:mail|imap|pop|smtp) ?server .{0,100}(?:denied|rejected) (?:the )?(?:password|log-?in|credentials)',
      ].join('|'),
      'i',
    ),
  },
  {
    id: 'app-secure-connection-failed',
    words:
      /security error|(?:unable to|could ?n.t|could not|can ?not|can.t|failed to) (?:establish|open|make|create|set up) (?:a )?(?:secure|encrypted|SSL|TLS) (?:link|connection|session)|SSL(?:Handshake)?Exception|(?:SSL|TLS)[ -]?(?:handshake|connection)? (?:error|failed|failure)|secure connection (?:to .{1,100} )?(?:failed|could ?n.t|could not|can ?not)/i,
  },
  {
    id: 'app-connection-closed',
    words:
      /unexpectedly (?:terminated|closed|ended|dropped)|connection (?:(?:to|with) .{1,120})?(?:was |has been )?(?:interrupted|lost|closed|reset|dropped|terminated)|ECONNRESET|EPIPE|socket error:? ?10054|server (?:\S{1,100} )?(?:has )?(?:closed|dropped|hung up|disconnected)/i,
  },
  {
    id: 'app-timeout',
    words:
      /(?:server|host|connection|operation|request|connecting) .{0,160}(?:timed? ?-?out|not respond\w{0,3}|(?:did|does|is) ?(?:not|n.t) (?:respond|answer)\w{0,3}|took too long)|(?:connection|request|operation|server) time-?out|SocketTimeout|ETIMEDOUT|socket error:? ?10060|timed out (?:while |waiting|connecting)/i,
  },
  {
    id: 'device-offline',
    words:
      /(?:internet|network) connection (?:appears to be|is) (?:offline|unavailable|not available|down)|(?:you are|you.re|outlook is|device is|account is|working) (?:currently )?offline\b|no (?:internet |network |data )?connection\b(?! between)|not connected to (?:the |a )?(?:internet|network)|airplane mode|ENETUNREACH|network is unreachable|waiting for network/i,
  },
  {
    id: 'server-refused-for-good',
    words:
      /recipients?\b.{0,200}(?:was|were) (?:rejected|refused) by the server|message (?:was )?rejected by (?:the )?server/i,
  },
  {
    id: 'app-cannot-connect',
    words: new RegExp(
      [
        `${unable} (?:connect|reach|contact|open (?:a )?connection|communicate)(?: securely)?(?: to| with)? ${mailServer}`,
        '(?:could ?n.t|could not|can ?not|can.t) (?:open connection|connect)|unable to connect|can ?not (?:get|send) mail|unable to (?:verify|add) account',
        '(?:connection|connecting) to .{1,160} (?:failed|could not)|connection (?:failed|failure|refused)|connection error(?: occurred)?(?:[.:]|$)|(?:trouble|problem) (?:with )?connecting|failed to connect|refusing (?:smtp |imap )?connections',
        "server .{1,120} (?:can ?not|can['’]t|could not) be (?:contacted|reached)|(?:server|network) (?:error|(?:is )?unavailable|unreachable)|ECONNREFUSED|EHOSTUNREACH|socket error:? ?(?:10061|10051|10065)",
      ].join('|'),
      'i',
    ),
  },
];
