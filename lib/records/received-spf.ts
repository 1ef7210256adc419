// Reads a Received-SPF field (RFC 7208 9.1): what a receiving server found, and of which address and sender.
import { canonicalAddress } from '../model/ip-range.ts';
import { visibleText } from './display-text.ts';
import { headerTokens } from './header-tokens.ts';

export interface ReceivedSpf {
  /** Lower case, such as "pass". */
  result: string;
  /** Who says so; null: not told. */
  server: string | null;
  ip: string | null;
  /** The envelope sender, or its domain; null: not told. */
  sender: string | null;
}

/** null: it does not begin with a result. Never throws; linear. */
export function parseReceivedSpf(value: string): ReceivedSpf | null {
  const tokens = headerTokens(value.slice(0, 4096), '=;');
  const [first] = tokens;
  if (first?.kind !== 'word' || !/^[a-z]{4,12}$/i.test(first.text)) return null;
  const comment = tokens.find(({ kind }) => kind === 'comment')?.text ?? '';
  const told = (name: string) => {
    const at = tokens.findIndex(({ kind, text }) => kind === 'word' && text.toLowerCase() === name);
    return at >= 0 && tokens[at + 1]?.text === '=' ? (tokens[at + 2]?.text ?? null) : null;
  };
  // "(google.com: domain of anna@example.com designates 192.0.2.1 as permitted sender)"
  const server = told('receiver') ?? /^([a-z0-9.-]{3,253}): /i.exec(comment)?.[1] ?? null;
  const sender = told('envelope-from') ?? /\bdomain of (?:transitioning )?(\S{1,320})/i.exec(comment)?.[1] ?? null;
  return {
    result: first.text.toLowerCase(),
    server: server === null || /unknown/i.test(server) ? null : visibleText(server, 300),
    ip: canonicalAddress(told('client-ip') ?? '') ?? spfAddressIn(comment),
    sender: sender === null ? null : visibleText(sender.replace(/^<|>$/g, ''), 320),
  };
}

/** The address whose right to send a server judged, as it stands in comments and properties; null: it is not told. */
export function spfAddressIn(text: string): string | null {
  const words = /\b(?:designates? |ip is |(?:client|remote|sender)-ip[= ])\s{0,5}["[]?([0-9a-f:.]{2,45})/gi;
  for (const [, address = ''] of text.slice(0, 4096).matchAll(words)) {
    const read = canonicalAddress(address.replace(/[.:]$/, '')) ?? canonicalAddress(address);
    if (read !== null) return read;
  }
  return null;
}
