// Reads the tables of what is wrong with MTA-STS and TLS-RPT, for faults that evidence carries by key.
import {
  mtaStsPolicyFaults,
  mtaStsRecordFaults,
  reportUriFaults,
  tlsRptFaults,
} from '../../messages/en/record-faults.ts';
import { reportUriFault } from '../../records/report-uri.ts';

/** A key that is not in the table, as a newer probe may give, is shown as it is. */
const from = (table: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(table, key) ? (table[key] ?? key) : key;

export const mtaStsRecordFaultText = (key: string): string => from(mtaStsRecordFaults, key);

/** `fault`: a key, "mx:TEXT" or "line:TEXT". */
export function mtaStsPolicyFaultText(fault: string): string {
  const [, key, text] = /^(mx|line):(.*)$/s.exec(fault) ?? [];
  if (key === 'mx') return `an "mx" line holds no host name: ${text}`;
  return key === 'line' ? `not a policy line: ${text}` : from(mtaStsPolicyFaults, fault);
}

/** `fault`: a key, or "uri:TEXT". */
export function tlsRptFaultText(fault: string): string {
  const [, uri] = /^uri:(.*)$/s.exec(fault) ?? [];
  if (uri === undefined) return from(tlsRptFaults, fault);
  const why = reportUriFault(uri, { https: true });
  return why === null ? uri : `${uri || 'rua='} (${reportUriFaults[why]})`;
}
