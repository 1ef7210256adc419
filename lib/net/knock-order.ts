// In which order to knock at one mail server, given what has answered: only three closed ports may be hit.
import type { ConnectResult } from '../model/evidence.ts';

/** What the knocks at one address have come to so far, by port. */
export type Knocks = ReadonlyMap<number, ConnectResult>;

/** TLS from the first byte first (RFC 8314 3); the web last, because only discovery waits for it. */
const plain = [993, 465, 143, 587, 995, 110, 25];

const open = (knocks: Knocks, port: number) => knocks.get(port) === 'connected';
const closed = (knocks: Knocks, port: number) => knocks.has(port) && !open(knocks, port);

/**
 * The order that finds the most with few closed ports. Two or three answers tell what kind of server it is:
 * both modern, STARTTLS only, POP only, or IMAP on 993 beside submission on 587.
 */
export function knockOrder(knocks: Knocks): readonly number[] {
  if (open(knocks, 993) && open(knocks, 465)) return [995, 587, 143, 110, 25];
  if (open(knocks, 993) && closed(knocks, 465)) return [587, 995, 143, 110, 25];
  if (closed(knocks, 993) && open(knocks, 465)) return [143, 995, 587, 110, 25];
  if (closed(knocks, 993) && closed(knocks, 465))
    return open(knocks, 143) ? [587, 110, 995, 25] : [143, 587, 995, 110, 25];
  return plain;
}
