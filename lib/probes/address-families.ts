// Both address families of a host on one door: IPv6 dead beside a living IPv4 slows every app down.
import type { AddressFamiliesEvidence, HostEvidence } from '../model/evidence.ts';
import type { UnknownReason } from '../model/outcome.ts';
import type { RunNetwork } from '../net/network.ts';
import type { TriedDoor } from './mail-servers.ts';
import { openDoor } from './open-door.ts';
import type { ProbeOutcome } from './probe-outcome.ts';

/**
 * Tries the family that `door` was not opened by, as a whole polite session (a bare connect gets us banned).
 * Unknown when our own network has no route for it.
 */
export async function probeAddressFamilies(
  { evidence: door }: TriedDoor,
  { addresses }: HostEvidence,
  network: RunNetwork,
): Promise<ProbeOutcome<AddressFamiliesEvidence>> {
  const byV4 = addresses.v4.includes(door.address ?? '');
  const { protocol, host, port, security } = door;
  const other = await openDoor(
    {
      door: { protocol, host, port, security },
      namedBy: door.namedBy,
      addresses: byV4 ? addresses.v6 : addresses.v4,
      lookupMs: null,
    },
    network,
  );
  if (other.status === 'unknown') return { status: 'unknown', why: other.why satisfies UnknownReason };
  await other.session?.goodbye(network.signal);
  const seen = other.evidence.attempts;
  return {
    status: 'observed',
    evidence: { host, port, v4: byV4 ? door.attempts : seen, v6: byV4 ? seen : door.attempts },
  };
}
