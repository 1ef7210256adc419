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
}
export type DnsRecordType = keyof DnsRecordData;

/** One answered (or unanswered) question. `records` holds only the asked type, at the end of the CNAME chain. */
export interface DnsAnswer<Type extends DnsRecordType = DnsRecordType> extends DnsQuestion {
  type: Type;
  records: Array<DnsRecordData[Type]>;
  /** More records came than were kept. */
  truncatedTo: number | null;
}

/** The one way to ask the DNS. Never throws for what the DNS says; throws only when `signal` aborts. */
export interface DnsSession {
  /**
   * Asks once a run: the same name and type again gives the same answer, in flight or settled.
   * `checkingDisabled` sets CD=1 (RFC 4035 3.2.2), a question of its own.
   */
  query<Type extends DnsRecordType>(
    name: string,
    type: Type,
    options?: { checkingDisabled?: boolean },
  ): Promise<DnsAnswer<Type>>;
}
