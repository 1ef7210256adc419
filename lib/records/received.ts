// Reads one Received field (RFC 5321 4.4): who handed the message to whom, how, and when.
import { canonicalAddress } from '../model/ip-range.ts';
import { visibleText } from './display-text.ts';
import { type HeaderToken, headerTokens } from './header-tokens.ts';
import { parseMailDate } from './mail-date.ts';
import { sameRegistrableDomain } from './registrable-domain.ts';

export interface Received {
  /** What the handing server calls itself (HELO), what DNS calls it, and its address. */
  from: { helo: string | null; reverse: string | null; ip: string | null } | null;
  by: string | null;
  /** The protocol, such as ESMTPS. */
  with: string | null;
  /** TLS is named, by the protocol (RFC 3848) or in a comment. */
  encrypted: boolean;
  /** The sender had logged in (RFC 3848), or used a page of webmail: this hop is a person handing mail in. */
  authenticated: boolean;
  /** The envelope, where the server noted it: the sender ("" for none) and the recipient. */
  envelope: { from: string | null; to: string | null };
  /** Milliseconds since 1970. */
  at: number | null;
}

const keywords = ['from', 'by', 'via', 'with', 'id', 'for'] as const;
type Keyword = (typeof keywords)[number];
interface Clause {
  words: string[];
  comments: string[];
}
type Clauses = Partial<Record<Keyword, Clause>>;

/** Shown on a page and used as a name; longer ones are cut. */
const LONGEST = 300;
/** Words and comments of one clause. */
const MOST = 20;
/** Words at the end of a field that can belong to its date. */
const LONGEST_DATE = 12;

/** Never throws; what cannot be read is null. Linear. */
export function parseReceived(value: string): Received {
  const tokens = headerTokens(value, ';');
  const { end, at } = dateOf(value, tokens);
  const clauses = clausesOf(tokens.slice(0, end));
  const protocol = clauses.with?.words.slice(0, 4).join(' ') ?? null;
  const comments = Object.values(clauses).flatMap((clause) => clause.comments);
  // RFC 3848; "ASMTP" is what Exim wrote before it. What follows the first word is the server's own.
  const told = /^(?:UTF8)?[EL]?(A?)S?MTP(S?)(A?)$/i.exec(clauses.with?.words[0] ?? '');
  const from = clauses.from ? senderOf(clauses.from) : null;
  const by = nameIn(clauses.by?.words[0]);
  return {
    from,
    by,
    with: protocol === null || protocol === '' ? null : visibleText(protocol, 60),
    encrypted: (told?.[2] ?? '') !== '' || comments.some((text) => /\bTLS|SSL/.test(text)),
    authenticated:
      (told?.[1] ?? '') + (told?.[3] ?? '') !== '' || comments.some(isLogin) || isWebmail(clauses, from, by),
    envelope: {
      from:
        comments
          .map((text) => /\benvelope-(?:from|sender)[ =:]{1,3}<?([^\s<>]{0,320})>?/i.exec(text)?.[1])
          .find(isTold) ?? null,
      to:
        clauses.for?.words.map((word) => /^<?([^\s<>]{1,256}@[^\s<>]{1,255})>?$/.exec(word)?.[1]).find(isTold) ?? null,
    },
    at,
  };
}

const isTold = (text: string | undefined) => text !== undefined;

/** Where the date begins, as a place among the tokens: behind the last semicolon, or as last words where that is missing. */
function dateOf(value: string, tokens: readonly HeaderToken[]): { end: number; at: number | null } {
  const semicolon = tokens.findLastIndex(({ kind }) => kind === 'separator');
  if (semicolon >= 0) {
    const at = parseMailDate(value.slice(tokens[semicolon]!.start + 1));
    if (at !== null) return { end: semicolon, at };
  }
  const words = tokens.flatMap(({ kind }, place) => (kind === 'word' ? [place] : [])).slice(-LONGEST_DATE);
  for (const place of words) {
    const at = parseMailDate(value.slice(tokens[place]!.start));
    if (at !== null) return { end: place, at };
  }
  return { end: semicolon < 0 ? tokens.length : semicolon, at: null };
}

/** What servers note of a person who logged in: Postfix and Zimbra, sendmail, Courier, CommuniGate, webmail, qmail. */
function isLogin(comment: string): boolean {
  const text = comment.slice(0, 400);
  if (/(?<!not |un)\bauthenticated(?: sender| user| bits| as\b|$)/i.test(text)) return true;
  return (
    /^(?:auth: |account \S{1,320}|user=\S)|\bmech=|\bauthid[=:]/i.test(text) ||
    /^[^\s@]{1,64}@[^\s@]{1,255}@\[?[\d.:a-f]+\]?$/i.test(text)
  );
}

/** A page took the message from a person. Between servers of one house the same word stands for a delivery. */
function isWebmail({ with: how, via }: Clauses, from: Received['from'], by: string | null): boolean {
  if (![how?.words[0], via?.words[0]].some((word) => /^https?(?:rest)?$/i.test(word ?? ''))) return false;
  const name = from?.reverse ?? from?.helo ?? null;
  return name === null || by === null || !sameRegistrableDomain(name, by);
}

/** The first clause of each keyword; what stands before the first keyword belongs to none. */
function clausesOf(tokens: HeaderToken[]): Clauses {
  const clauses: Clauses = {};
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
  const said = comments.map((text) => /\b(?:helo|ehlo)[= ]"?([^\s()"]{1,255})/i.exec(text)?.[1]).find(Boolean);
  const names = comments.map(
    (text) => /^(?:[^\s@]{1,64}@)?([a-z0-9_-]+(?:\.[a-z0-9_-]+)+)\.?(?=\s|$)/i.exec(text)?.[1],
  );
  const named = names.find((name) => name !== undefined && canonicalAddress(name) === null);
  // What the sender calls itself may be an address as well, and any: only where the server noted none is it one it saw.
  const ip = [...comments.map(withoutHelo), first ?? ''].map(addressIn).find((address) => address !== null) ?? null;
  const firstName = nameIn(first);
  const reverse = named ?? (said ? firstName : null);
  return {
    helo: nameIn(said ?? first),
    reverse: reverse !== null && reverse !== 'unknown' ? nameIn(reverse) : null,
    ip,
  };
}

const withoutHelo = (comment: string): string => comment.replace(/\b(?:helo|ehlo)[= ]"?[^\s()"]{1,255}/gi, '');

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
