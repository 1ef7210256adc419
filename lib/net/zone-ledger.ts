// How often a stranger's zone is asked over all runs: whoever makes us look up their records is not to make us a flood.

/** Questions a minute about one zone. One check asks a domain some fifty; ten checks a minute of one domain are many. */
const MOST_A_MINUTE = 600;
const MINUTE_MS = 60_000;
/** Handed out together, so that not every question needs to ask here. */
const LEASE = 50;
const MOST_ZONES = 20_000;

/** One for all that ask through the same address. */
export interface ZoneLedger {
  /** Questions about the zone that may be asked now; 0: none for a while. */
  lease(zone: string): Promise<number>;
}

/** In memory, for one process. */
export function createZoneLedger(now: () => number = Date.now): ZoneLedger {
  const zones = new Map<string, { since: number; leased: number }>();
  return {
    async lease(zone) {
      const known = zones.get(zone);
      const current = known && now() - known.since < MINUTE_MS ? known : { since: now(), leased: 0 };
      zones.delete(zone); // to the end of the order: the quietest zones are forgotten first
      zones.set(zone, current);
      for (const oldest of zones.keys()) {
        if (zones.size <= MOST_ZONES) break;
        zones.delete(oldest);
      }
      const granted = Math.min(LEASE, MOST_A_MINUTE - current.leased);
      current.leased += granted;
      return granted;
    },
  };
}
