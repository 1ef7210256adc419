// Reads what an IMAP server says of a mailbox: LIST, STATUS, NAMESPACE and QUOTA (RFC 9051 7.3, RFC 9208 5), line by line.

/** A quoted string, an atom (NIL: null), or a list of these. */
type Token = string | null | Token[];

/** An open quote runs to the end: searching on behind it would take a time that grows with the square. */
const pieces = /\(|\)|"(?:\\[\s\S]|[^"\\])*(?:"|$)|[^\s()"]+/g;

/** A list that is left open ends with the text; literals have been turned into quoted strings by whoever read them. */
function tokensOf(text: string): Token[] {
  const root: Token[] = [];
  const open: Token[][] = [root];
  for (const [piece] of text.matchAll(pieces)) {
    const list = open.at(-1) ?? root;
    if (piece === '(') {
      const inner: Token[] = [];
      list.push(inner);
      open.push(inner);
    } else if (piece === ')') {
      if (open.length > 1) open.pop();
    } else if (piece.startsWith('"'))
      list.push(
        piece
          .slice(1)
          .replace(/"$/, '')
          .replace(/\\([\s\S])/g, '$1'),
      );
    else list.push(piece.toUpperCase() === 'NIL' ? null : piece);
  }
  return root;
}
const wordsIn = (token: Token | undefined): string[] =>
  Array.isArray(token) ? token.filter((word) => typeof word === 'string') : [];
const count = (text: Token | undefined): number | null =>
  typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : null;

export interface ListedFolder {
  /** As listed: never decoded. */
  name: string;
  /** "\\Sent", "\\HasNoChildren" and so on, as the server writes them. */
  flags: string[];
  /** Null: there are no levels. */
  delimiter: string | null;
}

/** `LIST (\HasNoChildren) "/" "Sent Items"`, and the same of LSUB and XLIST; null: not such a line. */
export function parseListed(line: string): ListedFolder | null {
  const rest = /^X?(?:LIST|LSUB) (?=\()(.*)$/is.exec(line)?.[1];
  const [flags, delimiter, ...name] = rest === undefined ? [] : tokensOf(rest);
  if (!Array.isArray(flags) || Array.isArray(delimiter) || delimiter === undefined) return null;
  // RFC 5258 6 adds a list behind the name; a name with blanks and without quotes is an old server's mistake.
  const text = name.filter((token) => !Array.isArray(token)).map((token) => token ?? 'NIL');
  return text.length === 0 ? null : { name: text.join(' '), flags: wordsIn(flags), delimiter: delimiter || null };
}

export interface FolderStatus {
  name: string;
  messages: number | null;
  unseen: number | null;
  uidNext: number | null;
}

/** `STATUS "Sent Items" (MESSAGES 3 UNSEEN 0 UIDNEXT 9)`; null: not such a line. */
export function parseStatus(line: string): FolderStatus | null {
  const rest = /^STATUS (.*)$/is.exec(line)?.[1];
  const tokens = rest === undefined ? [] : tokensOf(rest);
  const items = wordsIn(tokens.at(-1)).map((word) => word.toUpperCase());
  const name = tokens.slice(0, -1).map((token) => (Array.isArray(token) ? '' : (token ?? 'NIL')));
  if (name.length === 0 || !Array.isArray(tokens.at(-1))) return null;
  const value = (item: string) => {
    const at = items.findIndex((word, index) => index % 2 === 0 && word === item);
    return at < 0 ? null : count(items[at + 1]);
  };
  return { name: name.join(' '), messages: value('MESSAGES'), unseen: value('UNSEEN'), uidNext: value('UIDNEXT') };
}

/** The first personal namespace of `NAMESPACE (("INBOX." ".")) NIL NIL` (RFC 2342 5); null: none, or not such a line. */
export function parseNamespace(line: string): { prefix: string; delimiter: string | null } | null {
  const rest = /^NAMESPACE (.*)$/is.exec(line)?.[1];
  const [personal] = rest === undefined ? [] : tokensOf(rest);
  const [first] = Array.isArray(personal) ? personal : [];
  const [prefix, delimiter] = Array.isArray(first) ? first : [];
  if (typeof prefix !== 'string') return null;
  return { prefix, delimiter: typeof delimiter === 'string' && delimiter !== '' ? delimiter : null };
}

/** One resource of a quota root. `name` in upper case: STORAGE (in KiB), MESSAGE and others (RFC 9208 5). */
export interface QuotaResource {
  name: string;
  used: number;
  limit: number;
}

/** `QUOTA "" (STORAGE 10 512 MESSAGE 2 100)`; empty: without any limit, or not such a line. */
export function parseQuota(line: string): QuotaResource[] {
  const rest = /^QUOTA (.*)$/is.exec(line)?.[1];
  const words = rest === undefined ? [] : wordsIn(tokensOf(rest).at(-1));
  const resources: QuotaResource[] = [];
  for (let at = 0; at + 2 < words.length; at += 3) {
    const [used, limit] = [count(words[at + 1]), count(words[at + 2])];
    if (used !== null && limit !== null) resources.push({ name: words[at]?.toUpperCase() ?? '', used, limit });
  }
  return resources;
}

/** A folder's name for people: modified UTF-7 (RFC 3501 5.1.3), or the UTF-8 that some servers send; else as listed. */
export function decodeFolderName(listed: string): string {
  const bytes = Buffer.from(listed, 'latin1');
  const text = bytes.toString('utf8');
  const readable = text.includes('\ufffd') ? listed : text;
  return readable.replace(/&([A-Za-z0-9+,]*)-/g, (whole, encoded: string) => {
    if (encoded === '') return '&';
    const units = Buffer.from(encoded.replaceAll(',', '/'), 'base64');
    return units.length > 0 && units.length % 2 === 0 ? units.swap16().toString('utf16le') : whole;
  });
}
