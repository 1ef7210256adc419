// In which order to knock at one mail server, given what has answered: only three closed ports may be hit, or four.
import type { ConnectResult } from '../model/evidence.ts';

/** What the knocks at one address have come to so far, by port. */
export type Knocks = ReadonlyMap<number, ConnectResult>;

/** TLS from the first byte first (RFC 8314 3); the web last, because only discovery waits for it. */
const plain = [993, 465, 143, 587, 995, 110, 25];

const open = (knocks: Knocks, port: number) => knocks.get(port) === 'connected';
const closed = (knocks: Knocks, port: number) => knocks.has(port) && !open(knocks, port);

/**
 * The order that finds the most with few closed ports. Two or three answers tell what kind of server it is:
 * both modern, STARTTLS only, POP only, or IMAP on 993 beside submission on 587. What a domain publishes goes before.
 */
export function knockOrder(knocks: Knocks): readonly number[] {
  if (open(knocks, 993) && open(knocks, 465)) return [995, 587, 143, 110, 25];
  if (open(knocks, 993) && closed(knocks, 465)) return [587, 995, 143, 110, 25];
  if (closed(knocks, 993) && open(knocks, 465)) return [143, 995, 587, 110, 25];
  if (closed(knocks, 993) && closed(knocks, 465)) {
    if (open(knocks, 143)) return [587, 110, 995, 25];
    return closed(knocks, 143) ? [995, 110, 587, 25] : [143, 587, 995, 110, 25];
  }
  return plain;
}

const MOST_CLOSED = 3;

/** Where both ports of IMAP are closed, POP alone is left to read mail by: one closed port more is worth asking. */
const popIsLeft = (knocks: Knocks) => knocks.get(993) === 'refused' && knocks.get(143) === 'refused';

/** How many closed ports may have been hit at the address once this port has been asked. */
export const mostClosed = (knocks: Knocks, port: number): number =>
  (port === 995 || port === 110) && popIsLeft(knocks) ? MOST_CLOSED + 1 : MOST_CLOSED;

/** Mail can be read there and sent: what else there may be is optional. */
export const servesMail = (knocks: Knocks): boolean =>
  [993, 143].some((port) => open(knocks, port)) && [465, 587].some((port) => open(knocks, port));
