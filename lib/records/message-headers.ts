// Takes a pasted message apart: unfolded header fields (RFC 5322 2.2), and whether a body came with them.

export interface HeaderField {
  /** Lower case. */
  name: string;
  /** Unfolded and trimmed, at most 64 KB. */
  value: string;
}
export interface MessageHeaders {
  /** In the order of the message: the newest Received field first. */
  fields: HeaderField[];
  /** Lines among the headers that are neither a field nor its continuation. */
  strangeLines: number;
  /** Something stands below the headers, so this is more than headers alone. */
  whole: boolean;
}

const MOST_FIELDS = 1000;
const LONGEST_VALUE = 65_536;

/** What stands before the first field and belongs to no message: a byte order mark, empty lines, the line of an mbox file. */
function withoutLeadIn(text: string): string {
  const begun = text.replace(/^[\uFEFF\s]+/, '');
  if (!begun.startsWith('From ')) return begun;
  const end = begun.indexOf('\n');
  return end < 0 ? '' : begun.slice(end + 1);
}

/** The header part and, after an empty line, the body; null: there is none. Line ends of several kinds may be mixed. */
function partsOf(text: string): { head: string; body: string | null } {
  const found = /(?:\r\n|\n|\r(?!\n)){2}/.exec(text);
  if (!found) return { head: text, body: null };
  return { head: text.slice(0, found.index), body: text.slice(found.index + found[0].length) };
}

/** Reads what was pasted. Never throws; linear in the length of `text`. */
export function readMessageHeaders(text: string): MessageHeaders {
  const { head, body } = partsOf(withoutLeadIn(text));
  const fields: HeaderField[] = [];
  let strangeLines = 0;
  let open: { name: string; lines: string[] } | null = null;
  const close = () => {
    if (open) fields.push({ name: open.name, value: open.lines.join('').trim().slice(0, LONGEST_VALUE) });
    open = null;
  };
  for (const line of head.split(/\r\n|\n|\r/)) {
    if (line.startsWith(' ') || line.startsWith('\t')) {
      // RFC 5322 2.2.3: unfolding takes away the line end alone; the blank after it stays.
      if (open) open.lines.push(line);
      else strangeLines += 1;
      continue;
    }
    close();
    if (fields.length >= MOST_FIELDS) break;
    // RFC 5322 3.6.8: printable ASCII without a colon; blanks before the colon are the obsolete form (4.5).
    const colon = line.indexOf(':');
    const name = colon < 0 ? '' : line.slice(0, colon).trimEnd().toLowerCase();
    if (name.length <= 100 && /^[!-9;-~]+$/.test(name)) open = { name, lines: [line.slice(colon + 1)] };
    // The last line end of headers alone leaves an empty line, which is not strange.
    else if (line !== '') strangeLines += 1;
  }
  close();
  return { fields, strangeLines, whole: body !== null && body.trim() !== '' };
}

/** The values of the fields of this name, in order. `name`: lower case. */
export function valuesOf({ fields }: MessageHeaders, name: string): string[] {
  return fields.filter((field) => field.name === name).map(({ value }) => value);
}

/** The message as it travels: lines end with CRLF (RFC 5322 2.1), nothing stands before the first field. */
export function wireMessage(text: string): string {
  return withoutLeadIn(text).replace(/\r\n|\r|\n/g, '\r\n');
}
