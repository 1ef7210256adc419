// Reads the tags of a DKIM-Signature field (RFC 6376 3.5), or of the ARC fields that are written alike (RFC 8617 4.1).
import { visibleText } from './display-text.ts';
import { parseTagList } from './tag-list.ts';

export interface SignatureTags {
  /** d=, lower case: who signed. */
  domain: string | null;
  /** s=: which key. */
  selector: string | null;
  /** a=, such as "rsa-sha256". */
  algorithm: string | null;
  /** h=, lower case, at most 100: the fields that are signed. */
  signedFields: string[];
  /** l= is there: only the beginning of the body is signed. */
  bodyLimited: boolean;
  /** t= and x=, milliseconds since 1970. */
  signedAt: number | null;
  expiresAt: number | null;
}

/** A signature is some hundred characters; the rest of a longer field is not read. */
const LONGEST_FIELD = 16_384;

export function parseSignatureTags(value: string): SignatureTags {
  const { tags } = parseTagList(value.slice(0, LONGEST_FIELD));
  const tag = (name: string) => tags.find((candidate) => candidate.name === name)?.value.replace(/\s+/g, '') || null;
  const shown = (text: string | null) => (text === null ? null : visibleText(text, 300));
  const time = (text: string | null) => (text !== null && /^\d{1,12}$/.test(text) ? Number(text) * 1000 : null);
  return {
    domain: shown(tag('d')?.toLowerCase() ?? null),
    selector: shown(tag('s')),
    algorithm: shown(tag('a')?.toLowerCase() ?? null),
    signedFields: (tag('h') ?? '')
      .toLowerCase()
      .split(':')
      .filter(Boolean)
      .slice(0, 100)
      .map((name) => visibleText(name, 80)),
    bodyLimited: tag('l') !== null,
    signedAt: time(tag('t')),
    expiresAt: time(tag('x')),
  };
}
