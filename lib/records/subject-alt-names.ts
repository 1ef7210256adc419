// Reads the host names out of a certificate's subject alternative names, as Node writes those on one line.

/** "DNS:a.example, URI:"…", IP Address:…": a value with a comma or a quote in it stands between quotes, as JSON. */
const ENTRY = /([A-Za-z0-9 ]+):("(?:[^"\\]|\\.)*"|[^,]*)(?:, |$)/y;
const MOST_NAMES = 100;

/**
 * The dNSName entries, in lower case. Entry by entry: a quoted URI may hold a text that looks like another entry, and
 * must not pass for one (CVE-2021-44532).
 */
export function subjectAltNames(subjectAltName: string): string[] {
  const names: string[] = [];
  const entry = new RegExp(ENTRY);
  for (let match = entry.exec(subjectAltName); match !== null; match = entry.exec(subjectAltName)) {
    const [, kind, value = ''] = match;
    if (kind === 'DNS') names.push(value.replace(/^"|"$/g, '').trim().toLowerCase());
    if (names.length === MOST_NAMES || entry.lastIndex === subjectAltName.length) break;
  }
  return names;
}
