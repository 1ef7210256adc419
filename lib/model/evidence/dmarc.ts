// What the DMARC probe observed (RFC 9989).
import type { DnsQuestion, DnsStatus, SyntaxFault } from './dns.ts';

export interface DmarcEvidence {
  /** The tree walk (RFC 9989): each step's name, question and records that begin with v=DMARC1. */
  steps: Array<{ name: string; question: DnsQuestion; records: string[] }>;
  /** Where the policy that applies was found; null: none. */
  foundAt: string | null;
  /** null: a step that had no usable answer may move it. */
  organizationalDomain: string | null;
  /** Does the domain itself exist (RFC 8020)? Asked only where a policy above it has "np"; null: not answered. */
  exists?: boolean | null;
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
