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
