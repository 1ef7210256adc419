// Reads the addresses of a From, Sender or Return-Path field (RFC 5322 3.4).
import { parseHostName } from '../model/input.ts';
import { visibleText } from './display-text.ts';
import { headerTokens } from './header-tokens.ts';

export interface Mailbox {
  address: string;
  /** As A-labels, lower case; null when what stands behind the @ is no domain name. */
  domain: string | null;
}

const MOST = 20;

/** The mailboxes in order, those of groups included; display names and comments are left out. Never throws. */
export function mailboxesIn(value: string): Mailbox[] {
  const found: Mailbox[] = [];
  let inAngle = false;
  let piece = '';
  const take = () => {
    if (piece.includes('@') && found.length < MOST) found.push(mailboxOf(piece));
    piece = '';
  };
  for (const { kind, text } of headerTokens(value, '<>,;:')) {
    if (kind === 'comment') continue;
    if (kind === 'word') piece = inAngle ? piece + text : text.includes('@') ? text : piece;
    else if (text === '<') {
      // What stood before the bracket was a name, even when it looks like an address.
      inAngle = true;
      piece = '';
    } else {
      // RFC 5322 4.4: "<@relay.example:anna@example.com>" has a route before the colon.
      if (inAngle && text === ':') piece = '';
      else take();
      if (text === '>') inAngle = false;
    }
  }
  take();
  return found;
}

function mailboxOf(text: string): Mailbox {
  const at = text.lastIndexOf('@');
  const host = parseHostName(text.slice(at + 1));
  return { address: visibleText(text, 320), domain: host.ok ? host.host : null };
}
