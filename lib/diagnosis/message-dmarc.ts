// Holds what SPF and DKIM vouch for against the From domain, and judges by the domain's DMARC policy (RFC 9989 4.4, 4.10).
import type { DmarcEvidence } from '../model/evidence.ts';
import type { DmarcWhy, MessageAlignment, MessageCheck } from '../model/message-check.ts';
import type { DnsAnswer, DnsSession } from '../net/dns-answer.ts';
import { probeDmarc } from '../probes/dmarc.ts';
import { requestedPolicy } from '../records/dmarc-record.ts';
import type { Mailbox } from '../records/mailboxes.ts';

/** A domain that vouches, and whether it did; null: could not be checked here. */
export interface Voucher {
  by: 'spf' | 'dkim';
  domain: string;
  passed: boolean | null;
}
type Dmarc = MessageCheck['dmarc'];

interface DmarcQuestion {
  /** The From field's mailboxes. */
  from: readonly Mailbox[];
  vouchers: readonly Voucher[];
  /** What could not be looked at and might prove the sender, the most telling first: with any, nothing has failed. */
  gaps: readonly DmarcWhy[];
  whole: boolean;
}

/** `dns` is asked about the From domain and each voucher's. */
export async function judgeDmarc({ from, vouchers, gaps, whole }: DmarcQuestion, dns: DnsSession): Promise<Dmarc> {
  const domains = [...new Set(from.map(({ domain }) => domain))];
  const [fromDomain] = domains;
  const empty = { organizationalDomain: null, foundAt: null, policy: null, testing: false, alignments: [] };
  if (!fromDomain) return { result: 'unknown', why: 'no-from', fromDomain: null, ...empty };
  // RFC 9989 leaves mail with several author domains to the receiver: no one answer is right.
  if (domains.length > 1) return { result: 'unknown', why: 'several-from', fromDomain: null, ...empty };

  const quiet = withoutReports(dns);
  const [probe, alignedBy] = await Promise.all([probeDmarc(fromDomain, quiet), organizations(vouchers, quiet)]);
  const evidence = probe.status === 'observed' ? probe.evidence : null;
  const organizational = evidence?.organizationalDomain ?? null;
  const alignments = vouchers.map((voucher): MessageAlignment => {
    const strict = (voucher.by === 'spf' ? evidence?.policy?.aspf : evidence?.policy?.adkim) === 's';
    const theirs = voucher.domain === fromDomain ? organizational : (alignedBy.get(voucher.domain) ?? null);
    const same = voucher.domain === fromDomain;
    const known = organizational !== null && theirs !== null;
    const aligned = same ? 'same' : !known ? 'unknown' : organizational === theirs ? 'organization' : 'no';
    return { ...voucher, organizationalDomain: theirs, aligned, strict };
  });
  return {
    ...verdict(evidence, alignments, { gaps, whole }),
    fromDomain,
    organizationalDomain: organizational,
    foundAt: evidence?.foundAt ?? null,
    policy: policyFor(evidence, fromDomain),
    testing: evidence?.policy?.testing ?? false,
    alignments,
  };
}

/** Whether others accept the domain's reports says nothing about a message, and could cost many questions. */
function withoutReports(dns: DnsSession): DnsSession {
  return {
    async query(name, type, options) {
      if (!name.includes('._report._dmarc.')) return dns.query(name, type, options);
      return { ...unasked, name, type, records: [] };
    },
  };
}

const unasked: Omit<DnsAnswer, 'name' | 'type' | 'records'> = {
  ...{ status: 'nodata', rcode: 'NOERROR', authenticated: false, ttl: null, cnames: [], server: '', transport: 'udp' },
  ...{ ms: 0, truncatedTo: null },
};

async function organizations(vouchers: readonly Voucher[], dns: DnsSession): Promise<Map<string, string | null>> {
  const domains = [...new Set(vouchers.map(({ domain }) => domain))];
  const found = await Promise.all(
    domains.map(async (domain) => {
      const probe = await probeDmarc(domain, dns);
      return [domain, probe.status === 'observed' ? probe.evidence.organizationalDomain : null] as const;
    }),
  );
  return new Map(found);
}

const counts = ({ aligned, strict }: MessageAlignment) => aligned === 'same' || (aligned === 'organization' && !strict);

function verdict(
  evidence: DmarcEvidence | null,
  alignments: readonly MessageAlignment[],
  { gaps, whole }: Pick<DmarcQuestion, 'gaps' | 'whole'>,
): Pick<Dmarc, 'result' | 'why'> {
  if (!evidence) return { result: 'unknown', why: 'no-answer' };
  // RFC 9989 4.10.1: a record that asks for neither a treatment nor reports applies to nothing.
  if (!evidence.policy?.p) return { result: 'none', why: 'no-policy' };
  if (alignments.some((alignment) => alignment.passed === true && counts(alignment)))
    return { result: 'pass', why: null };
  const open = alignments.filter(({ passed, aligned }) => passed !== false && aligned !== 'no');
  if (open.some(({ aligned, passed }) => aligned === 'unknown' && passed))
    return { result: 'unknown', why: 'no-answer' };
  const unchecked = open.filter(({ passed }) => passed === null);
  if (gaps[0] !== 'sent-copy' && unchecked.some(({ by }) => by === 'dkim'))
    return { result: 'unknown', why: whole ? 'not-checked' : 'headers-only' };
  if (unchecked.some(({ by }) => by === 'spf')) return { result: 'unknown', why: 'no-answer' };
  if (gaps[0] !== undefined) return { result: 'unknown', why: gaps[0] };
  return { result: 'fail', why: null };
}

const policies = ['none', 'quarantine', 'reject'] as const;

function policyFor(evidence: DmarcEvidence | null, fromDomain: string): Dmarc['policy'] {
  const asked = evidence && requestedPolicy(evidence, fromDomain);
  return policies.find((policy) => policy === asked) ?? null;
}
