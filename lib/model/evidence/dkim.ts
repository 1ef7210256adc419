// What the DKIM probe observed, selector by selector (RFC 6376).
import type { DnsQuestion, SyntaxFault } from './dns.ts';

export interface DkimSelectorEvidence {
  selector: string;
  /**
   * `given`: by the person. `header`: a DKIM-Signature in a header that the person pasted names it. `operator`: by the
   * profile. The absence of these means something; the others are guesses.
   */
  origin: 'given' | 'header' | 'operator' | 'provider' | 'common';
  question: DnsQuestion;
  /** The key records, sound or not; at a selector that is known, any text that is not meant for something else. */
  records: string[];
  /** Further texts at the same name, which leave it open what counts there (RFC 6376 3.6.2.2); absent: none. */
  others?: string[];
  /** Parsed tags of the record, where it is the only text; else null. */
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
  /** `_domainkey.DOMAIN`: nxdomain should mean that no selector exists at all (RFC 8020); some servers are mistaken. */
  base: DnsQuestion;
  selectors: DkimSelectorEvidence[];
  /** A key found at `SELECTOR._domainkey.DOMAIN.DOMAIN` (the name doubled by a DNS panel). */
  doubled: string[];
  /** Sound keys of the domains above, up to the registered one: their signatures count for this domain as well. */
  above?: Array<{ domain: string; selector: string }>;
}
