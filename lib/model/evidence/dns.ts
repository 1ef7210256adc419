// The DNS as the run asked it: one question, the addresses of a host, a fault in a record's text.
import type { Source } from '../settings.ts';

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

/** A fault of syntax, with its place in the record: `text.slice(start, end)` is at fault. */
export interface SyntaxFault {
  key: string;
  start: number;
  end: number;
  text: string;
}

/** Every DNS question of the run, each once. */
export interface DnsQuestionsEvidence {
  questions: DnsQuestion[];
}
