// Reads a TLS-RPT record: where reports about encrypted delivery are to go (RFC 8460 3).
import type { TlsRptEvidence } from '../model/evidence.ts';
import { reportUriFault } from './report-uri.ts';
import { trimBlanks } from './tag-list.ts';

export type TlsRptRecord = Pick<TlsRptEvidence, 'rua' | 'faults'>;

const MOST_URIS = 20;

/** RFC 8460 3: a record counts when it begins with exactly "v=TLSRPTv1". */
export const isTlsRptRecord = (text: string): boolean => /^v=TLSRPTv1[ \t]*(?:;|$)/.test(text);

/** Meant as one, but nobody will take it as such. */
export const looksLikeTlsRpt = (text: string): boolean =>
  !isTlsRptRecord(text) && /^["'\s]*v\s*=\s*tls-?rpt/i.test(text);

/**
 * Reads a record that `isTlsRptRecord` accepts. Fields that are not known are passed over, as RFC 8460 3 asks; an empty
 * one is none, and makes the record unreadable. Never throws.
 */
export function parseTlsRpt(text: string): TlsRptRecord {
  const [, ...fields] = text.slice(0, 4_000).split(';').map(trimBlanks);
  // One semicolon may end the record.
  if (fields.at(-1) === '') fields.pop();
  const faults: TlsRptRecord['faults'] = fields.includes('') ? ['empty-field'] : [];
  const lists = fields.filter((field) => /^rua=/.test(field));
  if (lists.length === 0) faults.push('no-rua');
  if (lists.length > 1) faults.push('rua-twice');
  const rua: string[] = [];
  for (const uri of (lists[0]?.slice('rua='.length).split(',') ?? []).slice(0, MOST_URIS).map(trimBlanks)) {
    if (reportUriFault(uri, { https: true }) === null) rua.push(uri);
    else faults.push(`uri:${uri.slice(0, 200)}`);
  }
  return { rua, faults };
}
