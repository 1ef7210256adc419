// Takes a pasted notice apart: the header it came with, if any, and the parts of its body as readable text (RFC 2046).
import { type HeaderField, readMessageHeaders } from '../message-headers.ts';
import { htmlText, looksLikeHtml } from './html-text.ts';
import { decodedText } from './transfer-encoding.ts';

export interface NoticePart {
  /** Media type in lower case, such as "message/delivery-status"; "text/plain" where none is named. */
  type: string;
  /** Decoded, tags taken out of HTML; lines end with "\n". */
  text: string;
}
export interface NoticeParts {
  /** Of the notice itself; empty where no header was pasted. */
  fields: HeaderField[];
  parts: NoticePart[];
  /** The first message that it holds (RFC 2046 5.2.1), not taken apart; '': none. */
  returned: string;
}

const MOST_PARTS = 40;
/** Header fields that every message has some of; two of them at the start make it a message and not a sentence. */
const usual =
  /^(?:from|to|cc|subject|date|sent|received|return-path|message-id|mime-version|content-type|content-transfer-encoding|delivered-to|envelope-to|auto-submitted|x-failed-recipients|x-original-to|reply-to)$/;
/** The message that came back, whose words are the sender's and no server's. */
const returned = /^(?:message\/(?:rfc822|global|partial)|(?:text|message)\/(?:rfc822-headers|global-headers))$/;

interface OpenPart {
  type: string;
  encoding: string;
  charset: string;
  lines: string[];
}

/** The first field of this name, unfolded; '': there is none. `name`: lower case. */
export const fieldValue = (fields: readonly HeaderField[], name: string) =>
  fields.find((field) => field.name === name)?.value ?? '';

function openPart(fields: readonly HeaderField[]): OpenPart {
  const contentType = fieldValue(fields, 'content-type').slice(0, 500);
  const type = /^\s*([a-z]+\/[\w.+-]+)/i.exec(contentType)?.[1]?.toLowerCase() ?? 'text/plain';
  const charset = /charset\s{0,5}=\s{0,5}"?([\w.:-]{1,40})/i.exec(contentType)?.[1] ?? '';
  return { type, charset, encoding: fieldValue(fields, 'content-transfer-encoding'), lines: [] };
}

function closed({ type, encoding, charset, lines }: OpenPart): NoticePart {
  const text = decodedText(lines.join('\n'), encoding, charset);
  const isHtml = type === 'text/html' || (type === 'text/plain' && looksLikeHtml(text));
  return { type, text: isHtml ? htmlText(text) : text };
}

/** The header of a pasted message and what stands below it; no header: all of it is body. */
function headAndBody(text: string): { fields: HeaderField[]; body: string } {
  const begun = text.replace(/^\s+/, '');
  const end = begun.search(/\n[ \t]{0,20}\n/);
  const { fields } = readMessageHeaders(end < 0 ? begun : begun.slice(0, end));
  const isMessage = new Set(fields.map(({ name }) => name).filter((name) => usual.test(name))).size > 1;
  if (!isMessage) return { fields: [], body: text };
  return { fields, body: end < 0 ? '' : begun.slice(end).replace(/^\s*\n/, '\n') };
}

/** Where a line opens or closes a part: a named boundary, or (where the header was not copied) one by its looks. */
function delimiterIn(line: string, next: string | undefined, named: ReadonlySet<string>): string | null {
  if (!line.startsWith('--') || line.length > 200) return null;
  const delimiter = line.trimEnd().slice(2);
  if (named.has(delimiter) || named.has(delimiter.replace(/--$/, ''))) return delimiter;
  return next !== undefined && /^content-[a-z-]{2,30}:/i.test(next) ? delimiter : null;
}

/** `text`: lines end with "\n". Never throws; linear in its length. A message in it stays whole. */
export function noticeParts(text: string): NoticeParts {
  const { fields, body } = headAndBody(text);
  const named = new Set<string>();
  const nameBoundary = (contentType: string) => {
    const boundary = /boundary\s{0,5}=\s{0,5}(?:"([^"\n]{1,150})"|([^\s;"]{1,150}))/i.exec(contentType);
    if (boundary) named.add(boundary[1] ?? boundary[2] ?? '');
  };
  nameBoundary(fieldValue(fields, 'content-type'));
  const parts: NoticePart[] = [];
  let open = openPart(fields);
  let inReturned: string | null = null;
  const returnedLines: string[] = [];
  const close = () => {
    if (!open.type.startsWith('multipart/') && !returned.test(open.type) && parts.length < MOST_PARTS)
      parts.push(closed(open));
  };
  const lines = body.split('\n');
  for (let row = 0; row < lines.length; row += 1) {
    const line = lines[row]!;
    const delimiter = delimiterIn(line, lines[row + 1], named);
    if (delimiter === null || (inReturned !== null && delimiter.replace(/--$/, '') !== inReturned)) {
      if (inReturned === null) open.lines.push(line);
      else returnedLines.push(line);
      continue;
    }
    close();
    const head: string[] = [];
    if (!(delimiter.endsWith('--') && named.has(delimiter.slice(0, -2))))
      while (row + 1 < lines.length && lines[row + 1]!.trim() !== '') head.push(lines[++row]!);
    // A part may begin without any header, with an empty line or not (RFC 2046 5.1): then its first lines are text.
    const own = head.length > 0 && /^[\w-]{1,60}:/.test(head[0]!) ? readMessageHeaders(head.join('\n')).fields : [];
    open = openPart(own);
    if (own.length === 0) open.lines.push(...head);
    nameBoundary(fieldValue(own, 'content-type'));
    inReturned = returned.test(open.type) ? delimiter : null;
  }
  // A report whose boundaries were not copied is one text.
  if (parts.length === 0 && open.type.startsWith('multipart/')) open.type = 'text/plain';
  close();
  return { fields, parts, returned: returnedLines.join('\n') };
}
