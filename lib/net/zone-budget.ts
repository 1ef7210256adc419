// Lets questions about a stranger's zone out as long as the ledger of all runs stands them.
import { providers } from '../records/providers.ts';
import { registrableDomain } from '../records/registrable-domain.ts';
import type { ZoneLedger } from './zone-ledger.ts';

/** How long what was leased may be used, in milliseconds: no longer than the ledger counts it. */
const LEASE_MS = 60_000;
const MOST_ZONES = 5_000;

export interface ZoneBudget {
  /** Whether one more question about this name may be asked. */
  take(name: string): Promise<boolean>;
}

/** Zones of companies that half of all domains point to: what is asked about them says nothing of one visitor. */
const providerZones: readonly string[] = providers.flatMap(({ mx, spfIncludes, doors }) =>
  [...mx.map((pattern) => pattern.replace(/^.*\*/, '')), ...spfIncludes, ...doors.map(({ host }) => host)].map(
    registrableDomain,
  ),
);

/** `own`: names of the operator, whose zones are asked as often as there are checks. */
export function createZoneBudget(ledger: ZoneLedger, own: readonly string[]): ZoneBudget {
  const free = new Set([...providerZones, ...own.map(registrableDomain)]);
  const leases = new Map<string, Lease>();

  /** One question to the ledger, however many wait for it. */
  function newLease(zone: string): Promise<Lease> {
    const asked = ledger.lease(zone).then((left) => {
      const lease = { granted: left, left, until: performance.now() + LEASE_MS };
      if (leases.size >= MOST_ZONES) leases.clear();
      leases.set(zone, lease);
      asking.delete(zone);
      return lease;
    });
    asking.set(zone, asked);
    return asked;
  }
  const asking = new Map<string, Promise<Lease>>();

  return {
    async take(name) {
      // Reverse names belong to networks, not to whoever is looked at; top-level names have no zone of a stranger's.
      const zone = registrableDomain(name);
      if (free.has(zone) || zone.endsWith('.arpa') || !zone.includes('.')) return true;
      for (;;) {
        const known = leases.get(zone);
        const usable = known && known.left > 0 && performance.now() < known.until;
        const lease = usable ? known : await (asking.get(zone) ?? newLease(zone));
        if (lease.left > 0) {
          lease.left -= 1;
          return true;
        }
        // Others who waited have used it up: there may be more.
        if (lease.granted === 0) return false;
      }
    },
  };
}

interface Lease {
  /** 0: the ledger gives none for a while. */
  granted: number;
  left: number;
  until: number;
}
