// Keeps a made-up fleet with whole sweeps in a store, as if they had been swept: what the desk shows of it is known beforehand.
import { sweepEnded } from '../../lib/fleet/alerts/sweep-ended.ts';
import { operatorProfileSchema } from '../../lib/operator/profile.ts';
import { addFleetDomains } from '../../lib/store/fleet-domains.ts';
import { type FleetBody, keepFleetResults } from '../../lib/store/fleet-results.ts';
import { beginSweep, claimChunk, endChunk } from '../../lib/store/fleet-sweeps.ts';
import type { Store } from '../../lib/store/store.ts';

export interface MadeUpDomain {
  domain: string;
  labels?: string[];
  faults?: readonly string[];
  body?: Partial<FleetBody>;
}

const plain: FleetBody = {
  ...{ findings: [], untested: [], servers: ['192.0.2.10:993', '192.0.2.10:465'] },
  ...{ mx: ['mx1.harbour.example'], nameservers: ['ns1.harbour.example'], provider: null, includes: [] },
};
/** As the rules have them, where they are not errors. */
const lighter: Readonly<Record<string, 'warning' | 'notice'>> = {
  'dmarc-missing': 'warning',
  'dkim-missing': 'notice',
};

function bodyOf({ faults = [], body = {} }: MadeUpDomain): FleetBody {
  const findings = faults.map((id) => ({ id, severity: lighter[id] ?? ('error' as const), subject: {} }));
  return { ...plain, findings, ...body };
}

/** One whole sweep that ends at `now`. What its end sets off goes by the profile. Gives its number. */
export async function keepMadeUpSweep(
  store: Store,
  domains: readonly MadeUpDomain[],
  now: number,
  profile = operatorProfileSchema.parse({}),
): Promise<number> {
  await addFleetDomains(
    store,
    domains.map(({ domain, labels = [] }) => ({ domain, labels })),
    now,
  );
  const sweep = await beginSweep(
    store,
    [{ serverKey: 'all', domains: domains.map(({ domain }) => domain) }],
    now - 840_000,
  );
  const holder = 'made up';
  const chunk = await claimChunk(store, { holder, leaseUntil: now + 60_000, now });
  if (sweep === null || !chunk) throw new Error('another sweep is under way');
  const results = domains.map((one) => {
    const body = bodyOf(one);
    const verdict = body.findings.some(({ severity }) => severity !== 'notice') ? 'faults' : 'healthy';
    return { domain: one.domain, verdict, body, at: now } as const;
  });
  await store.transaction(async (within) => {
    await endChunk(within, chunk, { holder, now });
    await keepFleetResults(within, sweep, results);
    await sweepEnded(within, sweep, profile, now);
  });
  return sweep;
}
