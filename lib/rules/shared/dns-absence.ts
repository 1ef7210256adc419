// Tells the two answers that mean "there is none" from the answers that mean nothing of the kind.
import type { DnsQuestion, DnsStatus } from '../../model/evidence.ts';

/** NXDOMAIN or NODATA (RFC 2308). A time-out, SERVFAIL or REFUSED never says that a record is missing. */
export function isAbsent(status: DnsStatus): boolean {
  return status === 'nxdomain' || status === 'nodata';
}

/** Its question had neither records nor "none" for an answer. */
export function isUnanswered({ question: { status } }: { question: Pick<DnsQuestion, 'status'> }): boolean {
  return status !== 'found' && !isAbsent(status);
}

/** Both families were answered, and there is no address in either. */
export function hasNoAddress(host: { a: DnsQuestion | null; aaaa: DnsQuestion | null }): boolean {
  return host.a !== null && host.aaaa !== null && isAbsent(host.a.status) && isAbsent(host.aaaa.status);
}
