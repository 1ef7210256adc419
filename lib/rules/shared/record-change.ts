// Builds the values that say how a DNS record is to be changed, with the TTL that is published now.
import type { DnsQuestion } from '../../model/evidence.ts';
import type { RecordChange } from '../../model/finding.ts';

/** One hour, in seconds: what a new record gets when nothing is published that could tell. */
const newRecordTtl = 3600;

/**
 * A change to the records of one name and type. Only the records at fault are listed: other TXT records of the same
 * name (site verifications, say) stay as they are. A negative answer's TTL is the zone's, not a record's (RFC 2308 5),
 * so it is not taken over.
 */
export function recordChange(question: DnsQuestion, type: string, current: string[], wanted: string[]): RecordChange {
  const published = current.length > 0 && question.ttl !== null && question.ttl > 0;
  return { name: question.name, type, ttl: published ? (question.ttl ?? newRecordTtl) : newRecordTtl, current, wanted };
}

/** A record at a name that nobody has published yet. */
export function newRecord(name: string, type: string, wanted: string[]): RecordChange {
  return { name, type, ttl: newRecordTtl, current: [], wanted };
}
