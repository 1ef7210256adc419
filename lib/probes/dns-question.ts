// Keeps of a DNS answer what evidence stores: the question as it went, without the records.
import type { DnsQuestion, DnsStatus } from '../model/evidence.ts';
import type { FailedOutcome, FailedQuestion } from '../model/outcome.ts';
import type { DnsAnswer, DnsSession } from '../net/dns-answer.ts';

export function questionOf(answer: DnsAnswer): DnsQuestion {
  const { name, type, status, rcode, authenticated, ttl, cnames, server, transport, ms, withoutRecursion } = answer;
  const question = { name, type, status, rcode, authenticated, ttl, cnames, server, transport, ms };
  return withoutRecursion ? { ...question, withoutRecursion } : question;
}

/** RFC 1035 2.3.4: a longer name cannot be asked for. */
export function canBeAsked(name: string): boolean {
  return name.length <= 253 && name.split('.').every((label) => label.length > 0 && label.length <= 63);
}

/** Why a question says nothing about the records; null: it was answered, be it with "none". */
export function unansweredWhy({
  status,
  rcode,
  cnames,
}: Pick<DnsQuestion, 'status' | 'rcode' | 'cnames'>): 'dns-timeout' | 'dns-failed' | 'not-applicable' | null {
  if (status === 'timeout') return 'dns-timeout';
  // Nothing was asked: no such name can exist, as it is too long.
  if (status === 'malformed' && rcode === '' && cnames.length === 0) return 'not-applicable';
  return status === 'found' || status === 'nodata' || status === 'nxdomain' ? null : 'dns-failed';
}

/**
 * The outcome of a look that rests on all of `answers`, where one of them says nothing: a failure is no absence, so there
 * is nothing to look at. null: all were answered, be it with "none".
 */
export function failedLook(...answers: readonly DnsAnswer[]): FailedOutcome | null {
  const reasons = answers.map(unansweredWhy);
  const why = (['dns-timeout', 'dns-failed', 'not-applicable'] as const).find((reason) => reasons.includes(reason));
  if (why === undefined) return null;
  const failed = answers.filter((_, index) => reasons[index]?.startsWith('dns-'));
  return { status: 'unknown', why, questions: failed.map(failedQuestion) };
}

function failedQuestion({ name, type, status, rcode, cnames, server }: DnsAnswer): FailedQuestion {
  return { name, type, status: status as FailedQuestion['status'], rcode, cnames, server };
}

/** Addresses kept of one name and family. */
const MAX_ADDRESSES = 10;

export interface HostAddresses {
  a: DnsQuestion;
  aaaa: DnsQuestion;
  addresses: { v4: string[]; v6: string[] };
}

/** Both families of one name, asked at once. */
export async function askAddresses(host: string, dns: DnsSession): Promise<HostAddresses> {
  const [a, aaaa] = await Promise.all([dns.query(host, 'A'), dns.query(host, 'AAAA')]);
  const addresses = { v4: a.records.slice(0, MAX_ADDRESSES), v6: aaaa.records.slice(0, MAX_ADDRESSES) };
  return { a: questionOf(a), aaaa: questionOf(aaaa), addresses };
}

/** How looking for any address of a name ended: what was found counts first, then what could not be learned. */
export function addressStatus({ a, aaaa }: Pick<HostAddresses, 'a' | 'aaaa'>): DnsStatus {
  if (a.status === 'found' || aaaa.status === 'found') return 'found';
  const absent: readonly DnsStatus[] = ['nodata', 'nxdomain'];
  return [a.status, aaaa.status].find((status) => !absent.includes(status)) ?? a.status;
}
