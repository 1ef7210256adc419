// The shapes of evidence: what each probe observed, as plain serialisable values, never judged.
import type { RoundTripEvidence } from './round-trip.ts';
import type { Protocol, Security, Source } from './settings.ts';
import type { Symptom, SymptomAnswers } from './symptoms.ts';

// ---- DNS ----

/**
 * How one DNS question ended. The first four are answers about the name (RFC 1035 4.1.1, RFC 2308):
 * `found`; `nodata` (the name exists, not with this type); `nxdomain`; `servfail`; `refused`.
 * `malformed`: an answer that cannot be read, or a CNAME loop or chain over 8. `timeout`: no answer in time.
 */
export type DnsStatus = 'found' | 'nodata' | 'nxdomain' | 'servfail' | 'refused' | 'malformed' | 'timeout';

/** One DNS question as it went. `ttl` in seconds; for negative answers the SOA's (RFC 2308 5). */
export interface DnsQuestion {
  name: string;
  type: string;
  status: DnsStatus;
  rcode: string;
  authenticated: boolean;
  ttl: number | null;
  /** CNAME targets followed, in order. */
  cnames: string[];
  server: string;
  transport: 'udp' | 'tcp';
  ms: number;
  /** Put to a name server of the zone itself (RD=0). */
  withoutRecursion?: true;
  /** Asked not to validate (CD=1, RFC 4035 3.2.2). */
  checkingDisabled?: true;
}

/** The addresses of one name, per family, with how each look-up ended. */
export interface HostEvidence {
  host: string;
  a: DnsQuestion;
  aaaa: DnsQuestion;
  addresses: { v4: string[]; v6: string[] };
  /** Which sources name this host (autoconfig, srv, ...). */
  namedBy: Source[];
  /** The CDN whose published range holds every IPv4 address, if one does. */
  webProxy: string | null;
}

export interface MxTarget {
  preference: number;
  /** Lower case, no trailing dot; "." for the null MX. */
  exchange: string;
  a: DnsQuestion | null;
  aaaa: DnsQuestion | null;
  addresses: { v4: string[]; v6: string[] };
  /** The exchange is itself an address literal such as "192.0.2.1" (a mistake). */
  isAddress: boolean;
  /** Known mailbox or filter provider by the name of the exchange. */
  provider: string | null;
}
export interface MxEvidence {
  question: DnsQuestion;
  /** Sorted by preference; at most 10 (`total` says how many there were). */
  targets: MxTarget[];
  total: number;
  nullMx: boolean;
  /** No MX, but the domain has an address record: an implicit MX (RFC 5321 5.1). null: not looked up. */
  implicit: boolean | null;
}

export interface NameserversEvidence {
  question: DnsQuestion;
  soa: { question: DnsQuestion; mname: string; serial: number; negativeTtl: number } | null;
  /** Does the domain exist at all: false when its own name is NXDOMAIN. */
  domainExists: boolean;
  /** `alias`: the name is a CNAME, and this the name that it ends at. */
  servers: Array<{ name: string; addresses: string[]; resolves: DnsStatus; alias?: string }>;
  /** The DNS host recognised from the server names (Cloudflare, Route 53, ...). */
  operator: string | null;
  /** SERVFAIL that turns into an answer with CD=1: DNSSEC validation fails. null: not tried. */
  dnssecBogus: boolean | null;
}

/** A fault of syntax, with its place in the record: `text.slice(start, end)` is at fault. */
export interface SyntaxFault {
  key: string;
  start: number;
  end: number;
  text: string;
}

export interface SpfIncludeNode {
  /** The term that led here: "include:_spf.example.net", "redirect=...", or "" for the root. */
  term: string;
  domain: string;
  status: DnsStatus;
  /** The SPF record found there, or null. More than one record: see `multiple`. */
  record: string | null;
  multiple: boolean;
  faults: SyntaxFault[];
  /** Look-ups spent in this branch, itself included (RFC 7208 4.6.4). */
  lookups: number;
  children: SpfIncludeNode[];
  /** This domain already stands above itself in the tree. */
  loop: boolean;
}
/** A record that lets the same addresses send within ten look-ups; or why there is none. */
export type SpfShorter =
  | {
      status: 'found';
      record: string;
      lookups: number;
      /** Records that `record` takes in, at names where nothing is published yet. */
      parts: Array<{ name: string; record: string }>;
      /**
       * Terms left out, because no result changes: the same stands in front of it (`repeated`), others let the same
       * addresses send today (`covered`), it leads to no address (`empty`), or to no record (`missing`).
       */
      dropped: Array<{ term: string; why: 'repeated' | 'covered' | 'empty' | 'missing' }>;
      /** Terms written out as addresses: what they let send today, in so many networks. */
      flattened: Array<{ term: string; domain: string; networks: number; ip4Addresses: number }>;
      /** Terms replaced by what stands in the record that they lead to. */
      unfolded: string[];
    }
  | {
      status: 'none';
      /** `unread`: not all of it could be looked up. `by-sender`: too much depends on who sends. `too-long`: too many addresses. */
      why: 'unread' | 'by-sender' | 'too-long';
      /** The terms in the way. */
      terms: string[];
    };
export interface SpfEvidence {
  question: DnsQuestion;
  /** Every TXT record at the domain that begins with v=spf1 (RFC 7208 4.5). */
  records: string[];
  /** TXT records that look meant as SPF but do not begin with "v=spf1 " ("spf1", "v=spf2.0", ...). */
  nearMisses: string[];
  /** The tree below the single record; null with none or several. */
  tree: SpfIncludeNode | null;
  /** Terms of the root record, in order. */
  terms: Array<{
    text: string;
    start: number;
    end: number;
    kind: 'mechanism' | 'modifier';
    name: string;
    qualifier: string;
    value: string | null;
  }>;
  faults: SyntaxFault[];
  /** Whole-tree look-ups as an evaluation that matches nothing would spend them. */
  lookups: number;
  voidLookups: number;
  /** The terms behind `voidLookups`, each with the domain in whose record it stands; absent in old reports. */
  voidTerms?: Array<{ term: string; domain: string }>;
  /** What `all` (or none, or redirect) makes of everyone else: "+", "-", "~", "?" or null (redirect). */
  allQualifier: '+' | '-' | '~' | '?' | null;
  termsAfterAll: string[];
  usesPtr: boolean;
  /** Terms whose targets could not be looked up (time-out): the counts are then a lower bound. */
  unanswered: string[];
  /** With more than one record: the two joined into one. */
  merged: string | null;
  /** With more than ten look-ups; otherwise null, and absent in old reports. */
  shorter?: SpfShorter | null;
  /** check_host() for the addresses of the submission hosts found: does SPF let them send? */
  senders: Array<{
    ip: string;
    host: string;
    result: 'none' | 'neutral' | 'pass' | 'fail' | 'softfail' | 'temperror' | 'permerror';
    /** The term that decided; null: none did. Absent in old reports. */
    mechanism?: string | null;
  }>;
}

export interface DkimSelectorEvidence {
  selector: string;
  /**
   * `given`: by the person. `header`: a DKIM-Signature in a header that the person pasted names it. `operator`: by the
   * profile. The absence of these means something; the others are guesses.
   */
  origin: 'given' | 'header' | 'operator' | 'provider' | 'common';
  question: DnsQuestion;
  records: string[];
  /** Parsed tags of the single record, or null. */
  key: {
    keyType: string;
    bits: number | null;
    revoked: boolean;
    testing: boolean;
    strict: boolean;
    hashes: string[];
    faults: SyntaxFault[];
  } | null;
}
export interface DkimEvidence {
  /** `_domainkey.DOMAIN`: nxdomain means that no selector exists at all (RFC 8020). */
  base: DnsQuestion;
  selectors: DkimSelectorEvidence[];
  /** A key found at `SELECTOR._domainkey.DOMAIN.DOMAIN` (the name doubled by a DNS panel). */
  doubled: string[];
}

export interface DmarcEvidence {
  /** The tree walk (RFC 9989): each step's name, question and records that begin with v=DMARC1. */
  steps: Array<{ name: string; question: DnsQuestion; records: string[] }>;
  /** Where the policy that applies was found; null: none. */
  foundAt: string | null;
  organizationalDomain: string | null;
  record: string | null;
  policy: {
    p: string | null;
    sp: string | null;
    np: string | null;
    adkim: 'r' | 's';
    aspf: 'r' | 's';
    testing: boolean;
    psd: 'y' | 'n' | 'u';
    rua: string[];
    ruf: string[];
    deprecated: string[];
    faults: SyntaxFault[];
  } | null;
  /** TXT records at _dmarc that look meant as DMARC but are not ("v=DMARC 1", "v=dmarc1" with spaces, ...). */
  nearMisses: string[];
  /** Looked for when no policy was found: names that hold a DMARC record where nobody looks for one. */
  misplaced?: string[];
  /** rua/ruf addresses at other organisations, and whether they say they accept the reports (RFC 9990). */
  reportAuthorizations: Array<{ address: string; name: string; status: DnsStatus; authorized: boolean | null }>;
}

// ---- discovery ----

export type HttpFailure =
  | 'dns'
  | 'connect'
  | 'certificate'
  | 'tls'
  | 'timeout'
  | 'too-large'
  | 'redirect'
  | 'status'
  | 'not-xml'
  | 'hung-up'
  | 'not-allowed';

/** One source asked over HTTPS. */
export interface FetchEvidence {
  url: string;
  /** After redirects. */
  finalUrl: string;
  status: number | null;
  contentType: string | null;
  failure: HttpFailure | null;
  /** The failure's or the server's own words. */
  words: string | null;
  ms: number;
}
export interface PublishedServer {
  protocol: Protocol;
  host: string;
  port: number;
  security: Security | 'plain';
  username: string | null;
  authentication: string;
}
export interface AutoconfigEvidence {
  fetches: FetchEvidence[];
  /** The first well-formed answer. */
  url: string | null;
  servers: PublishedServer[];
  /** Why a fetched document was not usable: "html", "doctype", "no-id", "no-domain", "no-servers", "malformed". */
  faults: string[];
}
export interface AutodiscoverEvidence {
  fetches: FetchEvidence[];
  url: string | null;
  /** Product recognised in the answer: "exchange", "cpanel", "plesk", "other". */
  product: string | null;
  servers: PublishedServer[];
  faults: string[];
}
export interface SrvEvidence {
  services: Array<{
    service: string;
    question: DnsQuestion;
    /** Target "." means: not offered (RFC 6186 3.4). */
    records: Array<{ priority: number; weight: number; port: number; target: string }>;
  }>;
}
export interface MxProviderEvidence {
  /** The known provider that the MX names, or null. */
  provider: string | null;
  mx: string[];
}

// ---- doors ----

/** How one connection attempt to one address ended. `no-route`, `not-allowed` and `limit` are ours, not theirs. */
export type ConnectResult =
  | 'connected'
  | 'refused'
  | 'timeout'
  | 'unreachable'
  | 'reset'
  | 'no-route'
  | 'not-allowed'
  | 'limit'
  | 'cancelled';
export interface AddressAttempt {
  address: string;
  family: 4 | 6;
  result: ConnectResult;
  ms: number;
}

export interface CertificateSummary {
  subject: string;
  issuer: string;
  /** ISO times. */
  validFrom: string;
  validTo: string;
  /** SHA-256 of the certificate and of its public key (SPKI), hexadecimal: what DANE compares (RFC 6698 2.1). */
  sha256?: string;
  publicKeySha256?: string;
}
/** A fault of a certificate above the server's own. Times are ISO. */
export interface IssuerFault {
  code: 'ISSUER_HAS_EXPIRED' | 'ISSUER_NOT_YET_VALID' | 'INVALID_CA';
  subject: string;
  validFrom: string;
  validTo: string;
}
export interface TlsEvidence {
  version: string | null;
  cipher: string | null;
  /** The name asked for (SNI) and checked. */
  servername: string;
  /** Every fault Node and our own checks see: CERT_HAS_EXPIRED, ERR_TLS_CERT_ALTNAME_INVALID, ... Empty: verified. */
  errors: string[];
  verified: boolean;
  /** dNSName entries of the subject alternative name. */
  names: string[];
  commonName: string | null;
  nameMatches: boolean;
  selfSigned: boolean;
  issuer: string | null;
  validFrom: string | null;
  validTo: string | null;
  keyType: string | null;
  keyBits: number | null;
  /** Signature algorithms of the certificate and of those above it, as OpenSSL names them, without any root's. */
  signatures: string[];
  fingerprint: string | null;
  /** As the server sent it, its own certificate first. */
  chain: CertificateSummary[];
  /** What is wrong above the server's own certificate, on its best way to a root; absent: nothing. */
  issuerFaults?: IssuerFault[];
}

/**
 * How far a door opened.
 * `ready`: greeted, over TLS (verified or not: see `tls`). The others say where it ended.
 */
export type DoorResult =
  | 'ready'
  | 'no-address'
  | 'refused'
  | 'timeout'
  | 'unreachable'
  | 'reset'
  | 'hung-up'
  | 'greeting-timeout'
  | 'greeting-refused'
  | 'other-protocol'
  | 'plaintext-on-tls-port'
  | 'tls-on-starttls-port'
  | 'tls-too-old'
  | 'tls-failed'
  | 'starttls-missing'
  | 'starttls-refused'
  | 'starttls-injection'
  | 'preauthenticated'
  | 'too-much-data'
  | 'protocol-error'
  | 'stalled';

/** One line of a session. `at`: milliseconds since the door's start. Credentials are "[hidden]" at the source. */
export interface TranscriptLine {
  from: 'C' | 'S';
  text: string;
  at: number;
}

export interface DoorEvidence {
  protocol: Protocol;
  host: string;
  port: number;
  security: Security;
  /** Which sources name this door. */
  namedBy: Source[];
  /**
   * The host under whose name the session was held, when this host has the same address and port and the certificate
   * shown there covers it too: then no second connection was made. Null: held under `host` itself.
   */
  seenAs: string | null;
  result: DoorResult;
  /** The address that served the session. */
  address: string | null;
  attempts: AddressAttempt[];
  /** Milliseconds spent in each step; null: not reached. */
  timings: {
    lookup: number | null;
    connect: number | null;
    tls: number | null;
    greeting: number | null;
    capability: number | null;
  };
  tls: TlsEvidence | null;
  greeting: string | null;
  /** Capability words, upper case, as announced before and after TLS (null: not asked). */
  capabilities: { beforeTls: string[] | null; afterTls: string[] | null };
  /** SASL mechanisms offered inside TLS, upper case. Empty: none. */
  mechanisms: string[];
  /** A login is offered on the unencrypted connection (AUTH or LOGIN without LOGINDISABLED, before STARTTLS). */
  plaintextLogin: boolean;
  /** RFC 1870 SIZE in bytes, for submission. */
  sizeLimit: number | null;
  /** Server software recognised: "Dovecot", "Exim", ... */
  software: string | null;
  /** What the server says of itself (IMAP ID, RFC 2971), names in lower case; null: nothing, or not asked. */
  serverId: Record<string, string> | null;
  /** The server's (or Node's) own words where it ended, cleaned of control characters. */
  words: string | null;
  transcript: TranscriptLine[];
}

/** Both families of a host with A and AAAA, tried on one door. */
export interface AddressFamiliesEvidence {
  host: string;
  port: number;
  v4: AddressAttempt[];
  v6: AddressAttempt[];
  /** What each address showed for the host's name, where a session got that far. */
  certificates: Array<{
    address: string;
    fingerprint: string | null;
    verified: boolean;
    errors: string[];
    validTo: string | null;
  }>;
}

/** The certificate of a host, once for all its doors that show the same one. */
export interface CertificateEvidence {
  host: string;
  ports: number[];
  tls: TlsEvidence;
}

/** Whether a server that speaks modern TLS would also take TLS 1.0 or 1.1 (RFC 8996). */
export interface TlsVersionsEvidence {
  host: string;
  port: number;
  address: string;
  /** The retired version agreed on when only those were offered, as Node names it ("TLSv1.1"); null: refused. */
  accepted: string | null;
  /** The reason of the refusal. */
  words: string | null;
}

/** What a login came to, by response code first, then enhanced code, then wording (facts: RFC 5530, 3206, 4954). */
export type LoginResult =
  | 'accepted'
  | 'rejected'
  | 'app-password-required'
  | 'oauth-only'
  | 'web-login-required'
  | 'protocol-disabled'
  | 'suspended'
  | 'password-expired'
  | 'backend-down'
  | 'needs-tls'
  | 'too-many-connections'
  | 'rate-limited'
  | 'mailbox-locked'
  | 'login-delay'
  | 'mailbox-full'
  | 'not-offered'
  | 'unproven';
/** Why there is no answer to a login: the server closed the connection, said nothing in time, or was not asked. */
export type UnansweredLogin = 'hung-up' | 'silent' | 'not-sent';
export interface LoginEvidence {
  protocol: Protocol;
  host: string;
  port: number;
  security: Security;
  username: string;
  mechanism: string;
  result: LoginResult;
  /** RFC 5530 / 3206 response code or SMTP reply and enhanced code, without brackets; null: none given. */
  code: string | null;
  /** The server's own sentence. */
  words: string;
  /** Only where no answer came. */
  unanswered?: UnansweredLogin;
  ms: number;
}

export interface FolderEvidence {
  path: string;
  specialUse: string | null;
  subscribed: boolean;
  messages: number | null;
  unseen: number | null;
  /** When the last message came into it (IMAP INTERNALDATE), ISO; null: empty, not asked (only a few are), or no answer. */
  newest: string | null;
  /** UIDNEXT (RFC 9051 2.3.1.1): one more than the messages that ever came, or above; null: not counted. */
  uidNext: number | null;
}
export interface MailboxEvidence {
  host: string;
  /** None where `refused` says why. */
  folders: FolderEvidence[];
  /** The server's refusal to list the folders at all, with its response code and its words. */
  refused?: { code: string | null; words: string };
  /** Folders that the server would not open, with its response code (RFC 9051 7.1) and its words. */
  refusals: Array<{ path: string; code: string | null; words: string }>;
  delimiter: string | null;
  /** Personal namespace prefix such as "INBOX." (RFC 2342). */
  namespacePrefix: string;
  specialUseSupported: boolean;
  /** Capability words after the login, in upper case: many servers announce QUOTA or SPECIAL-USE only then. */
  capabilities?: string[];
  quota: { usedBytes: number; limitBytes: number } | null;
  /** Messages in the inbox and in all folders counted. */
  inboxMessages: number;
  totalMessages: number;
}
export interface PopMailboxEvidence {
  host: string;
  messages: number;
  octets: number;
  /** UIDL works (RFC 1939 7). */
  uidl: boolean;
  /** CAPA EXPIRE: days, 0 = deleted at once, "NEVER", or null when not announced (RFC 2449 6.7). */
  expire: number | 'NEVER' | null;
  loginDelaySeconds: number | null;
}

// ---- the DNS at full depth ----

/** How one name server of the zone answered for itself. `not-allowed`: its address is not public; no packet was sent. */
export type AuthorityStatus =
  | 'authoritative'
  | 'lame'
  | 'refused'
  | 'servfail'
  | 'timeout'
  | 'malformed'
  | 'not-allowed';
export interface AuthorityServer {
  name: string;
  address: string;
  family: 4 | 6;
  status: AuthorityStatus;
  /** The SOA serial it has; null: it gave none. */
  serial: number | null;
  /** The SOA's first name server (MNAME), whose versions the serial counts. */
  primary?: string;
  question: DnsQuestion | null;
}
/** What the resolver and the zone's own servers say to one question. Values are sorted, as people write them. */
export interface ComparedRecords {
  name: string;
  type: string;
  resolver: { question: DnsQuestion; values: string[] };
  /** One for each server that answered with authority. */
  servers: Array<{ name: string; address: string; question: DnsQuestion; values: string[] }>;
}
export interface DelegationEvidence {
  /** The zone whose servers were asked: the domain, or its registrable domain. */
  zone: string;
  servers: AuthorityServer[];
  compared: ComparedRecords[];
}

/**
 * `secure`: answers are validated (AD). `insecure`: the parent has no DS. `bogus`: answers come only with CD=1.
 * `unvalidated`: there is a DS, but our resolver does not validate. `unknown`: the questions were not answered.
 */
export type DnssecState = 'secure' | 'insecure' | 'bogus' | 'unvalidated' | 'unknown';
export interface DnssecEvidence {
  zone: string;
  state: DnssecState;
  ds: Array<{ keyTag: number; algorithm: number; digestType: number }>;
  keys: Array<{ keyTag: number; algorithm: number; keySigning: boolean }>;
  /**
   * Does any DS match a key: RFC 4035 5.2. null: nothing to compare, or only algorithms that we do not know.
   * With `bogus` and a match, the signatures themselves are at fault.
   */
  linked: boolean | null;
  questions: DnsQuestion[];
}

/** Port 25 of one MX host: one connection, no mail. */
export interface MxSmtpEvidence {
  host: string;
  port: number;
  preference: number;
  result: DoorResult;
  address: string | null;
  attempts: AddressAttempt[];
  greeting: string | null;
  /** STARTTLS among the answer to EHLO; null: EHLO was not answered with a list. */
  starttls: boolean | null;
  /** The answer to EHLO before TLS, in upper case: extensions, a login in clear among them (it should not be). */
  offered: string[];
  tls: TlsEvidence | null;
  software: string | null;
  words: string | null;
  transcript: TranscriptLine[];
}

export interface ReverseNameEvidence {
  host: string;
  address: string;
  question: DnsQuestion;
  /** The answer comes from whoever runs the reverse zone: only then does a missing name mean something. */
  delegated: boolean;
  names: string[];
  /** Those names that lead back to the address (RFC 1912 2.1); null: not all could be looked up. */
  confirmed: string[] | null;
}
export interface ReverseDnsEvidence {
  addresses: ReverseNameEvidence[];
}

export interface MtaStsEvidence {
  question: DnsQuestion;
  /** TXT records at _mta-sts that begin with v=STSv1. */
  records: string[];
  /** Meant as such a record, but not valid. */
  nearMisses: string[];
  id: string | null;
  /** The policy file; null: not asked for, since there is not exactly one record. */
  fetch: FetchEvidence | null;
  policy: {
    mode: 'enforce' | 'testing' | 'none' | null;
    maxAge: number | null;
    mx: string[];
    faults: string[];
  } | null;
  /** MX hosts, and whether the policy names them; empty without a policy. */
  mx: Array<{ host: string; covered: boolean }>;
}

export interface TlsRptEvidence {
  question: DnsQuestion;
  records: string[];
  nearMisses: string[];
  rua: string[];
  faults: string[];
}
export interface BimiEvidence {
  question: DnsQuestion;
  record: string | null;
  location: string | null;
  evidence: string | null;
}
export interface CaaEvidence {
  question: DnsQuestion;
  /** The name that has them: the domain or a parent (RFC 8659 3); null: none. */
  foundAt: string | null;
  records: Array<{ critical: boolean; tag: string; value: string }>;
}

/** RFC 6698 2.1. `data`: hexadecimal. */
export interface TlsaRecord {
  usage: number;
  selector: number;
  matchingType: number;
  data: string;
}
export interface DaneEvidence {
  hosts: Array<{
    host: string;
    question: DnsQuestion;
    /** The address of the host was validated as well (RFC 7672 2.2.2). */
    secure: boolean;
    records: TlsaRecord[];
  }>;
}

/** How one blocklist answers its two test addresses (RFC 5782 5). Only a `working` one is believed. */
export type BlocklistState = 'working' | 'dead' | 'lists-everything' | 'refused' | 'no-answer';
export interface BlocklistEvidence {
  lists: Array<{ zone: string; state: BlocklistState }>;
  addresses: Array<{
    address: string;
    host: string;
    zone: string;
    /** `other`: an answer that the list does not document as a listing. */
    result: 'listed' | 'clear' | 'other' | 'refused' | 'no-answer';
    codes: string[];
    question: DnsQuestion;
  }>;
}

/** One address of the website's server, and what mail from it would meet. */
export interface WebServerAddress extends ReverseNameEvidence {
  /** check_host() of the domain for this address, and the term that decided. */
  spf: SpfEvidence['senders'][number]['result'];
  mechanism: string | null;
}
/** The server that a web form's mail leaves from, as far as it can be seen: only for the symptom `webform`. */
export interface WebServerEvidence {
  /** As the person gave it, an address or a name; null: looked up at the domain and at its www. */
  given: string | null;
  addresses: WebServerAddress[];
}

/**
 * What a server says to one recipient (RFC 5321 4.1.1.3). `unknown-user`: the domain is its own, and it has no such
 * mailbox. `relay-denied`: the domain is not its own. `deferred`, `refused`: not now, or no for another reason.
 */
export type RecipientResult = 'accepted' | 'unknown-user' | 'relay-denied' | 'deferred' | 'refused';
export interface RecipientEvidence {
  recipient: string;
  result: RecipientResult;
  /** With its code, on one line. */
  words: string;
}
/** Port 25 of the website's server: whether it takes mail for the domain. No mail was sent. */
export interface WebServerSmtpEvidence {
  host: string;
  port: number;
  address: string;
  /** The address is one that MX hosts of the domain (or the domain itself, without MX) have. */
  isMx: boolean;
  greeting: string | null;
  software: string | null;
  /** Postmaster at the domain (RFC 5321 4.5.1). */
  own: RecipientEvidence;
  /** The same at a domain that nobody has (RFC 2606 2); null: there was no need to ask. */
  foreign: RecipientEvidence | null;
  transcript: TranscriptLine[];
}

/** Every DNS question of the run, each once. */
export interface DnsQuestionsEvidence {
  questions: DnsQuestion[];
}

/** What the person told us: the one kind of evidence that no look from outside can give. */
export interface AnswersEvidence {
  symptom: Symptom | null;
  /** By question; a question that was passed over is absent. */
  answers: SymptomAnswers;
}

/**
 * Every probe's id and evidence. `one`: a single record a run. `many`: one record a target.
 * Rules name these ids in `needs`; the web page shows them.
 */
export interface EvidenceOf {
  mx: MxEvidence;
  nameservers: NameserversEvidence;
  spf: SpfEvidence;
  dkim: DkimEvidence;
  dmarc: DmarcEvidence;
  srv: SrvEvidence;
  autoconfig: AutoconfigEvidence;
  autodiscover: AutodiscoverEvidence;
  'mx-provider': MxProviderEvidence;
  host: HostEvidence;
  imap: DoorEvidence;
  pop3: DoorEvidence;
  submission: DoorEvidence;
  'address-families': AddressFamiliesEvidence;
  certificate: CertificateEvidence;
  'tls-versions': TlsVersionsEvidence;
  login: LoginEvidence;
  mailbox: MailboxEvidence;
  'pop-mailbox': PopMailboxEvidence;
  'round-trip': RoundTripEvidence;
  delegation: DelegationEvidence;
  dnssec: DnssecEvidence;
  'mx-smtp': MxSmtpEvidence;
  'reverse-dns': ReverseDnsEvidence;
  'mta-sts': MtaStsEvidence;
  'tls-rpt': TlsRptEvidence;
  bimi: BimiEvidence;
  caa: CaaEvidence;
  dane: DaneEvidence;
  dnsbl: BlocklistEvidence;
  'web-server': WebServerEvidence;
  'web-server-smtp': WebServerSmtpEvidence;
  'dns-questions': DnsQuestionsEvidence;
  answers: AnswersEvidence;
}
export type ProbeId = keyof EvidenceOf;

/** Probes that give one record a run; all others give one a target. */
export const singleProbes = [
  'mx',
  'nameservers',
  'spf',
  'dkim',
  'dmarc',
  'srv',
  'autoconfig',
  'autodiscover',
  'mx-provider',
  'mailbox',
  'pop-mailbox',
  'round-trip',
  'delegation',
  'dnssec',
  'reverse-dns',
  'mta-sts',
  'tls-rpt',
  'bimi',
  'caa',
  'dane',
  'dnsbl',
  'web-server',
  'web-server-smtp',
  'dns-questions',
  'answers',
] as const satisfies readonly ProbeId[];
export type SingleProbe = (typeof singleProbes)[number];

/** What a rule gets: the value itself for single probes, a list for the others. */
export type Evidence = { [Id in ProbeId]: Id extends SingleProbe ? EvidenceOf[Id] : EvidenceOf[Id][] };
