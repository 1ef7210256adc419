// The faults of the last days as the desk counts them: rule ids and numbers, no domain and no address.
import { z } from 'zod';
import { severities } from './finding.ts';

const totals = { checks: z.int(), unknown: z.int() };

export const recentFaultsSchema = z.object({
  /** How many days, today with them; each is a whole one in UTC. */
  days: z.int(),
  /** Checks that came to their end; `unknown`: of these, the ones that could not look at something essential. */
  ...totals,
  /** The same of as many days before. */
  before: z.object(totals),
  /** The most frequent first. `checks`: so many found it, each once; `before`: in the days before. */
  faults: z.array(z.object({ id: z.string(), severity: z.enum(severities), checks: z.int(), before: z.int() })),
  /** The newest first; by rule, how many checks found it. */
  byDay: z.array(z.object({ day: z.iso.date(), ...totals, faults: z.record(z.string(), z.int()) })),
});
export type RecentFaults = z.infer<typeof recentFaultsSchema>;
