// What processes that share an address of ours tell each other of servers: what happened, and what is held there now.
import type { ConnectResult } from '../model/evidence.ts';

/** Something that stays true: it counts once, whenever it is heard of. Times in milliseconds since 1970. */
export type ServerNews =
  | { kind: 'begun'; address: string; at: number }
  | { kind: 'answered'; address: string; port: number; result: ConnectResult; at: number }
  | { kind: 'shunned'; address: string; until: number };

/** Places at a server: knocks that are out and may meet a closed port; runs that are there. */
export interface HeldPlaces {
  pending: number;
  runs: number;
}

/** The other processes, as a ledger sees them. */
export interface OtherLedgers {
  /** Told of everything that this one saw, as it happens. */
  tell(news: ServerNews): void;
  held(address: string): HeldPlaces;
}

export const noOtherLedgers: OtherLedgers = { tell: () => undefined, held: () => ({ pending: 0, runs: 0 }) };
