// Reads a TLS-RPT record: where reports about encrypted delivery are to go (RFC 8460 3).

export interface TlsRptRecord {
  /** Addresses for reports: mailto: and https: URIs. */
  rua: string[];
  /** "rua" is missing, or holds something that is neither: what it holds. */
  faults: string[];
}

/** RFC 8460 3: a record counts when it begins with exactly "v=TLSRPTv1". */
export const isTlsRptRecord = (text: string): boolean => /^v=TLSRPTv1[ \t]*(?:;|$)/.test(text);

/** Meant as one, but nobody will take it as such. */
export const looksLikeTlsRpt = (text: string): boolean =>
  !isTlsRptRecord(text) && /^["'\s]*v\s*=\s*tls-?rpt/i.test(text);

const isAddress = (uri: string) =>
  /^mailto:[^\s@,;]{1,64}@[^\s@,;]{1,253}$/i.test(uri) || (/^https:\/\/\S+$/i.test(uri) && URL.canParse(uri));

/** Reads a record that `isTlsRptRecord` accepts. Never throws. */
export function parseTlsRpt(text: string): TlsRptRecord {
  const value = /(?:^|;)[ \t]*rua[ \t]*=([^;]*)/.exec(text.slice(0, 4_000))?.[1];
  if (value === undefined) return { rua: [], faults: ['rua'] };
  const uris = value
    .split(',')
    .map((uri) => uri.trim())
    .slice(0, 20);
  return { rua: uris.filter(isAddress), faults: uris.filter((uri) => !isAddress(uri)).map((uri) => uri.slice(0, 100)) };
}
