// The zone of the domain: its name servers, what they say for themselves, and its signatures.
import type { DnsQuestion, DnsStatus } from './dns.ts';

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

export interface CaaEvidence {
  question: DnsQuestion;
  /** The name that has them: the domain or a parent (RFC 8659 3); null: none. */
  foundAt: string | null;
  records: Array<{ critical: boolean; tag: string; value: string }>;
}
