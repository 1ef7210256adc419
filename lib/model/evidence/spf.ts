// What the SPF probe observed (RFC 7208).
import type { DnsQuestion, DnsStatus, SyntaxFault } from './dns.ts';

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
  /**
   * What was seen at the targets of the root's own a, mx and exists, where these do not depend on the sender.
   * `exchanges`: MX hosts, without the null MX; `hasAddress`: of a target without such. Absent in old reports.
   */
  targets?: Array<{
    term: string;
    target: string;
    status: DnsStatus;
    exchanges?: number;
    hasAddress?: boolean | null;
  }>;
  /** Whole-tree look-ups as an evaluation that matches nothing would spend them. */
  lookups: number;
  voidLookups: number;
  /** The terms behind `voidLookups`, each with the domain in whose record it stands; absent in old reports. */
  voidTerms?: Array<{ term: string; domain: string }>;
  /** What `all` (or none, or redirect) makes of everyone else: "+", "-", "~", "?" or null (redirect). */
  allQualifier: '+' | '-' | '~' | '?' | null;
  /** Terms that are ignored because of `all`: mechanisms behind it, and a redirect wherever it stands (RFC 7208 5.1). */
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
