// Brings the fleet to what its zones say: who came is taken in, who left is taken out, unless somebody else brought them.
import { parseResolverAddress } from '../model/resolver-address.ts';
import { type Transfer, transferZone } from '../net/axfr/transfer.ts';
import type { TsigKey } from '../net/axfr/tsig.ts';
import { zoneMembers } from '../net/axfr/zone-members.ts';
import { ProfileError } from '../operator/profile.ts';
import type { FleetZone } from '../operator/profile-fleet.ts';
import { tsigSecret } from '../operator/tsig-secret.ts';
import { addFleetDomains, domainsOfZone, removeFleetDomains } from '../store/fleet-domains.ts';
import type { Store } from '../store/store.ts';
import { readListed } from './domain-list.ts';

export type ZoneRead =
  | { ok: true; zone: string; added: number; known: number; left: string[]; unusable: number }
  | { ok: false; zone: string; why: Exclude<Transfer, { ok: true }>['why'] | 'other-version' | 'no-secret' };

/** Null: the secret is not there, or is none. */
function keyOf(entry: FleetZone): { key: TsigKey | null } | null {
  try {
    const secret = tsigSecret(entry, process.env);
    return { key: entry.tsig && secret ? { name: entry.tsig.name, algorithm: entry.tsig.algorithm, secret } : null };
  } catch (error) {
    if (error instanceof ProfileError) return null;
    throw error;
  }
}

/** The first server that gives it. */
async function transferred(entry: FleetZone, key: TsigKey | null, signal: AbortSignal): Promise<Transfer> {
  let last: Transfer = { ok: false, why: 'unreachable' };
  for (const text of entry.servers) {
    const server = parseResolverAddress(text);
    if (server === null) continue;
    last = await transferZone(server, entry.zone, { signal, key });
    if (last.ok) return last;
  }
  return last;
}

/** A zone that cannot be read changes nothing. Rejects with StoreError. */
export async function readZone(store: Store, entry: FleetZone, signal: AbortSignal): Promise<ZoneRead> {
  const { zone } = entry;
  const found = keyOf(entry);
  if (!found) return { ok: false, zone, why: 'no-secret' };
  const got = await transferred(entry, found.key, signal);
  if (!got.ok) return { ok: false, zone, why: got.why };
  const members = zoneMembers(zone, got.records);
  if (members.kind === 'other-version') return { ok: false, zone, why: 'other-version' };
  const read = members.domains.map((name) => readListed(name, entry.labels));
  const listed = read.filter((one) => typeof one !== 'string');
  const added = await addFleetDomains(store, listed, Date.now(), zone);
  const named = new Set(listed.map(({ domain }) => domain));
  const left = (await domainsOfZone(store, zone)).filter((domain) => !named.has(domain));
  await removeFleetDomains(store, left);
  return { ok: true, zone, added, known: named.size - added, left, unusable: read.length - listed.length };
}
