// Reads one Received field (RFC 5321 4.4): who handed the message to whom, how, and when.
import { canonicalAddress } from '../model/ip-range.ts';
import { visibleText } from './display-text.ts';
import { type HeaderToken, headerTokens } from './header-tokens.ts';
import { parseMailDate } from './mail-date.ts';

export interface Received {
  /** What the handing server calls itself (HELO), what DNS calls it, and its address. */
  from: { helo: string | null; reverse: string | null; ip: string | null } | null;
  by: string | null;
  /** The protocol, such as ESMTPS. */
  with: string | null;
  /** TLS is named, by the protocol (RFC 3848) or in a comment. */
  encrypted: boolean;
  /** The sender had logged in (RFC 3848): this hop is a person's mail app handing mail in. */
  authenticated: boolean;
  /** Milliseconds since 1970. */
  at: number | null;
}

const keywords = ['from', 'by', 'via', 'with', 'id', 'for'] as const;
type Keyword = (typeof keywords)[number];
interface Clause {
  words: string[];
  comments: string[];
}

/** Shown on a page and used as a name; longer ones are cut. */
const LONGEST = 300;
/** Words and comments of one clause. */
const MOST = 20;

/** Never throws; what cannot be read is null. */
export function parseReceived(value: string): Received {
  const tokens = headerTokens(value, ';');
  const end = tokens.findLastIndex(({ kind }) => kind === 'separator');
  const clauses = clausesOf(end < 0 ? tokens : tokens.slice(0, end));
  const date = end < 0 ? '' : value.slice(tokens[end]!.start + 1);
  const protocol = clauses.with?.words.slice(0, 4).join(' ') ?? null;
  const comments = Object.values(clauses).flatMap((clause) => clause.comments);
  const told = /^(?:UTF8)?[EL]?S?MTP(S?)(A?)$/i.exec(protocol ?? '');
  return {
    from: clauses.from ? senderOf(clauses.from) : null,
    by: nameIn(clauses.by?.words[0]),
    with: protocol === null || protocol === '' ? null : visibleText(protocol, 60),
    encrypted: told?.[1] !== undefined && told[1] !== '' ? true : comments.some((text) => /\bTLS|SSL/.test(text)),
    authenticated: told?.[2] !== undefined && told[2] !== '',
    at: parseMailDate(date),
  };
}

/** The first clause of each keyword; what stands before the first keyword belongs to none. */
function clausesOf(tokens: HeaderToken[]): Partial<Record<Keyword, Clause>> {
  const clauses: Partial<Record<Keyword, Clause>> = {};
  let open: Clause | null = null;
  for (const { kind, text } of tokens) {
    const keyword = kind === 'word' ? keywords.find((known) => known === text.toLowerCase()) : undefined;
    // "from from.example": a keyword right behind another one is its value.
    if (keyword && !(open && open.words.length === 0)) {
      open = { words: [], comments: [] };
      clauses[keyword] ??= open;
    } else if (open && kind === 'comment' && open.comments.length < MOST) open.comments.push(text.slice(0, 1000));
    else if (open && kind === 'word' && open.words.length < MOST) open.words.push(text);
  }
  return clauses;
}

/** Postfix: `helo (reverse [ip])`. Exim: `reverse ([ip] helo=helo)`. qmail: `unknown (HELO helo) (ip)`. */
function senderOf({ words, comments }: Clause): Received['from'] {
  const [first] = words;
  const said = comments.map((text) => /\bhelo[= ]([^\s()]{1,255})/i.exec(text)?.[1]).find(Boolean);
  const names = comments.map(
    (text) => /^(?:[^\s@]{1,64}@)?([a-z0-9_-]+(?:\.[a-z0-9_-]+)+)\.?(?=\s|$)/i.exec(text)?.[1],
  );
  const named = names.find((name) => name !== undefined && canonicalAddress(name) === null);
  const ip = [first ?? '', ...comments].map(addressIn).find((address) => address !== null) ?? null;
  const firstName = nameIn(first);
  const reverse = named ?? (said ? firstName : null);
  return {
    helo: nameIn(said ?? first),
    reverse: reverse !== null && reverse !== 'unknown' ? nameIn(reverse) : null,
    ip,
  };
}

/** An address in brackets as RFC 5321 4.1.3 writes it, or standing alone as some servers do. */
function addressIn(text: string): string | null {
  for (const [, literal = ''] of text.matchAll(/\[(?:IPv6:)?([0-9a-f:.]{2,45})\]/gi)) {
    const address = canonicalAddress(literal);
    if (address !== null) return address;
  }
  for (const word of text.slice(0, 400).split(/[\s,;]+/)) {
    const address = canonicalAddress(word);
    if (address !== null) return address;
  }
  return null;
}

function nameIn(word: string | undefined): string | null {
  return word === undefined || word === '' ? null : visibleText(word, LONGEST);
}
