// Where the domain's mail goes, and what protects it on the way.
import type { FetchEvidence } from './discovery.ts';
import type { DnsQuestion } from './dns.ts';
import type { AddressAttempt, DoorResult, TranscriptLine } from './door.ts';
import type { TlsEvidence } from './tls.ts';

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
  /** The exchange without the domain behind it, where it looks complete so, and the addresses of that name. */
  undoubled?: { name: string; addresses: { v4: string[]; v6: string[] } };
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
  /**
   * What is wrong with the single record: "no-id", "bad-id" (other signs than letters and digits), "long-id",
   * "id-twice", "empty-field" (";;"). Absent in old reports.
   */
  faults?: string[];
  /** The policy file; null: not asked for, since there is not exactly one record. */
  fetch: FetchEvidence | null;
  policy: {
    mode: 'enforce' | 'testing' | 'none' | null;
    /** Seconds. */
    maxAge: number | null;
    /** Host names, or "*." and a domain. */
    mx: string[];
    /** What is wrong: "html", "version", "mode", "max-age", "max-age-long", "mx", "mx:TEXT", "line:TEXT". Empty: sound. */
    faults: string[];
  } | null;
  /** MX hosts, and whether the policy names them; empty without a policy. */
  mx: Array<{ host: string; covered: boolean }>;
}

export interface TlsRptEvidence {
  question: DnsQuestion;
  records: string[];
  nearMisses: string[];
  /** Addresses for reports: mailto: and https: URIs. */
  rua: string[];
  /** What is wrong with the single record: "no-rua", "rua-twice", "empty-field" (";;"), "uri:TEXT". */
  faults: string[];
}

export interface BimiEvidence {
  /** At the domain, or where the record of the registered domain counts. */
  question: DnsQuestion;
  record: string | null;
  location: string | null;
  evidence: string | null;
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
