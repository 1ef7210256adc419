// Puts the records of a set into the order in which they are to be tried, always the same for the same set.
import type { DnsRecordData, DnsRecordType } from './dns-answer.ts';

type Mx = DnsRecordData['MX'];
type Srv = DnsRecordData['SRV'];

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const byPreference = (one: Mx, other: Mx): number =>
  one.preference - other.preference || byText(one.exchange, other.exchange);
const byPriority = (one: Srv, other: Srv): number =>
  one.priority - other.priority ||
  other.weight - one.weight ||
  byText(one.target, other.target) ||
  one.port - other.port;

/**
 * MX (RFC 5321 5.1) and SRV (RFC 2782) as they are to be tried. A set has no order of its own (RFC 2181 5), and servers
 * give it each time in another: records that are equal come by name, so that the same zone gives the same verdict.
 * Other types stay as they came.
 */
export function inOrder<Type extends DnsRecordType>(
  type: Type,
  records: ReadonlyArray<DnsRecordData[Type]>,
): Array<DnsRecordData[Type]> {
  if (type === 'MX') return ([...records] as Mx[]).sort(byPreference) as Array<DnsRecordData[Type]>;
  return type === 'SRV' ? (([...records] as Srv[]).sort(byPriority) as Array<DnsRecordData[Type]>) : [...records];
}
