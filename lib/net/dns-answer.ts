// What the resolver answers with: the status of one question, its records, and how the answer came.
import type { DnsQuestion } from '../model/evidence.ts';

/** The data of each record type the product asks for. Names are lower case, without the trailing dot; the root is ".". */
export interface DnsRecordData {
  A: string;
  AAAA: string;
  CNAME: string;
  NS: string;
  PTR: string;
  MX: { preference: number; exchange: string };
  /** `text`: the strings joined without a space (RFC 7208 3.3), each byte one character (latin1). */
  TXT: { text: string; strings: string[] };
  SRV: { priority: number; weight: number; port: number; target: string };
  SOA: {
    mname: string;
    rname: string;
    serial: number;
    refresh: number;
    retry: number;
    expire: number;
    minimum: number;
  };
  /** RFC 6698 2.1. `data`: lower-case hexadecimal. */
  TLSA: { usage: number; selector: number; matchingType: number; data: string };
  /** RFC 8659 4.1. */
  CAA: { critical: boolean; tag: string; value: string };
  /** RFC 4034 5.1. `digest`: lower-case hexadecimal. */
  DS: { keyTag: number; algorithm: number; digestType: number; digest: string };
  /** RFC 4034 2.1. `key`: base64. */
  DNSKEY: { flags: number; algorithm: number; key: string };
}
export type DnsRecordType = keyof DnsRecordData;

/** One answered (or unanswered) question. `records` holds only the asked type, at the end of the CNAME chain. */
export interface DnsAnswer<Type extends DnsRecordType = DnsRecordType> extends DnsQuestion {
  type: Type;
  records: Array<DnsRecordData[Type]>;
  /** More records came than were kept. */
  truncatedTo: number | null;
  /** With `truncatedTo`: how many records the answer said it had. */
  total?: number;
  /** The zone whose SOA came with a negative answer (RFC 2308 3); null or absent: none came. */
  negativeZone?: string | null;
  /** It has private addresses, and whoever reads the run must not learn which: none is compared with anything. */
  withheld?: true;
}

/** What one name server of a zone said for itself, or that the address guard let no packet out to it. */
export type AuthorityAnswer<Type extends DnsRecordType = DnsRecordType> =
  | { kind: 'not-allowed' }
  /** `authoritative`: the AA bit. `referral`: it named other servers instead of answering. */
  | { kind: 'answer'; answer: DnsAnswer<Type>; authoritative: boolean; referral: boolean };

/** Asks the name servers of a zone themselves, without recursion (RD=0), on port 53 alone, through the address guard. */
export interface AuthoritySession {
  /** Once a run for the same address, name and type. Never throws but when the run is aborted. `again` as for `query`. */
  ask<Type extends DnsRecordType>(
    address: string,
    name: string,
    type: Type,
    options?: { again?: MayAskAgain },
  ): Promise<AuthorityAnswer<Type>>;
}

/** The whole DNS of one run. */
export interface RunDns extends DnsSession, AuthoritySession {
  /** Every question settled so far, in that order, each once: those to the resolvers and those to name servers. */
  questions(): DnsQuestion[];
}

/** `repeat`: the same packet once more, as no answer came yet. `further`: the answer so far asks for another. */
export type MayAskAgain = (why: 'repeat' | 'further') => boolean;

/** The one way to ask the DNS. Never throws for what the DNS says; throws only when `signal` aborts. */
export interface DnsSession {
  /**
   * Asks once a run: the same name and type again gives the same answer, in flight or settled.
   * `checkingDisabled` sets CD=1 (RFC 4035 3.2.2), a question of its own. `again` is asked before every packet but the
   * question's first, and may refuse it.
   */
  query<Type extends DnsRecordType>(
    name: string,
    type: Type,
    options?: { checkingDisabled?: boolean; again?: MayAskAgain },
  ): Promise<DnsAnswer<Type>>;
}
