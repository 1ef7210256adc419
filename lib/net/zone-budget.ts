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
  const leases = new Map<string, { left: number; until: number }>();
  return {
    async take(name) {
      // Reverse names belong to networks, not to whoever is looked at; top-level names have no zone of a stranger's.
      const zone = registrableDomain(name);
      if (free.has(zone) || zone.endsWith('.arpa') || !zone.includes('.')) return true;
      const lease = leases.get(zone);
      if (lease && lease.left > 0 && performance.now() < lease.until) {
        lease.left -= 1;
        return true;
      }
      const left = await ledger.lease(zone);
      if (leases.size >= MOST_ZONES) leases.clear();
      leases.set(zone, { left: left - 1, until: performance.now() + LEASE_MS });
      return left > 0;
    },
  };
}
