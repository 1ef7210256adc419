// What the sources of settings published.
import type { Protocol, Security } from '../settings.ts';
import type { DnsQuestion } from './dns.ts';

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
  /** Fetched by the same visit's first look, and not again (ISO 8601). */
  seenAt?: string;
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
  /**
   * What is wrong with the document at `url`; where there is none, why no fetched document was usable: "html", "doctype",
   * "malformed", "no-id", "no-domain", "no-servers", "no-incoming" and so on (records/autoconfig-xml).
   */
  faults: string[];
  /** Asked only after a certificate failed there: autoconfig.DOMAIN has no record of its own, a wildcard leads there. */
  byWildcard?: true;
}

export interface AutodiscoverEvidence {
  fetches: FetchEvidence[];
  url: string | null;
  /** Where autodiscover.DOMAIN leads by CNAME; absent: nowhere. */
  alias?: string;
  /** Product recognised in the answer: "exchange", "cpanel", "plesk", "other". */
  product: string | null;
  servers: PublishedServer[];
  faults: string[];
  /** As with autoconfig, of autodiscover.DOMAIN. */
  byWildcard?: true;
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
