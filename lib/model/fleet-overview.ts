// The fleet as a browser gets it: every name once, and of each domain a row of places among them.
import { z } from 'zod';

/** What a list of domains can be narrowed by. */
export const fleetFacets = ['fault', 'server', 'mx', 'nameserver', 'provider', 'include', 'label'] as const;
export type FleetFacet = (typeof fleetFacets)[number];

/** The worst that was found of a domain; blank: not everything could be looked at, and nothing was found. */
export const fleetKinds = ['mend', 'risk', 'note', 'fine', 'blank'] as const;
export type FleetKind = (typeof fleetKinds)[number];

const places = z.array(z.int());
const rowSchema = z.object({
  domain: z.string(),
  kind: z.enum(fleetKinds),
  /** Among `names`, the worst faults first. */
  at: z.object({
    ...{ fault: places, server: places, mx: places, nameserver: places },
    ...{ provider: places, include: places, label: places },
  }),
  /** Of `at.fault`, in the same order: 0 error, 1 warning, 2 notice. */
  severities: places,
  /** Faults that the sweep before did not find. */
  fresh: places,
  /** Of `at.fault`, in the same order: a place in `nights`; -1: not known yet. */
  since: places,
});
export type FleetRow = z.infer<typeof rowSchema>;

const time = z.int();
export const fleetOverviewSchema = z.object({
  /** Domains in the fleet now. */
  fleet: z.int(),
  /** The sweep that the rows are of; null: there was none yet. Times in milliseconds since 1970. */
  of: z.object({ sweep: z.int(), beganAt: time, endedAt: time.nullable(), domains: z.int() }).nullable(),
  /** When the sweep before it began; null: there is none to compare with. */
  before: time.nullable(),
  /** Since when faults are there: the sweep that found one first; `atLeast`: it may be older. */
  nights: z.array(z.object({ at: time, atLeast: z.boolean() })),
  names: z.record(z.enum(fleetFacets), z.array(z.string())),
  rows: z.array(rowSchema),
  /** Faults that both sweeps found. */
  same: z.int(),
  /** What the sweep before found and this one did not, and what of both cannot be compared. */
  mended: z.array(z.object({ domain: z.string(), id: z.string() })),
  cannotCompare: z.array(z.object({ domain: z.string(), id: z.string() })),
});
export type FleetOverview = z.infer<typeof fleetOverviewSchema>;
