// Reads what an IMAP server says of itself in answer to ID (RFC 2971).

/** RFC 2971 3.3: at most 30 pairs, names of at most 30 and values of at most 1024 octets. */
const MOST_PAIRS = 30;
const item = /\s*(?:"((?:[^"\\]|\\.)*)"|NIL)/gy;

const unquoted = (text: string | undefined) => text?.replace(/\\(.)/g, '$1');

/** "ID ("name" "Dovecot" "version" NIL)" as an object with lower-case names; null: NIL, or not such a line. */
export function parseImapId(line: string): Record<string, string> | null {
  const list = /^ID \((.{0,8000})\)\s*$/i.exec(line)?.[1];
  if (list === undefined) return null;
  const items = [...list.matchAll(item)].map(([, text]) => unquoted(text));
  const told: [string, string][] = [];
  for (let at = 0; at + 1 < items.length && told.length < MOST_PAIRS; at += 2) {
    const [name, value] = [items[at], items[at + 1]];
    if (name && value) told.push([name.toLowerCase().slice(0, 30), value.slice(0, 200)]);
  }
  return told.length > 0 ? Object.fromEntries(told) : null;
}
