// Every address of a host on its own: a dead one beside living ones makes mail slow, or fail now and then.
import type {
  AddressAttempt,
  AddressFamiliesEvidence,
  ConnectResult,
  DoorEvidence,
  HostEvidence,
  TlsEvidence,
} from '../model/evidence.ts';
import type { ProbeOutcome } from '../model/outcome.ts';
import type { RunNetwork } from '../net/network.ts';
import type { DoorSession } from './door-session.ts';
import type { TriedDoor } from './mail-servers.ts';
import { openDoor } from './open-door.ts';

/** Big providers list dozens; four show what a customer's app meets. */
const MOST_ADDRESSES = 4;

/** Ends that say something about the server, not about us. */
const dead: readonly ConnectResult[] = ['refused', 'timeout', 'unreachable', 'reset'];

export interface AddressesSeen {
  outcome: ProbeOutcome<AddressFamiliesEvidence>;
  /** Open sessions, to be ended politely. */
  sessions: DoorSession[];
}

/** Addresses of both families by turns, so that a long list of one does not hide the other. */
export function addressesToTry({ addresses: { v4, v6 } }: HostEvidence): string[] {
  const pairs = Array.from({ length: Math.max(v4.length, v6.length) }, (_, index) => [v4[index], v6[index]]);
  return pairs
    .flat()
    .filter((address) => address !== undefined)
    .slice(0, MOST_ADDRESSES);
}

/** What the host's doors have already shown of an address, so that it needs no further connection. */
function knownAttempt(address: string, doors: readonly DoorEvidence[]): AddressAttempt | null {
  const attempts = doors.flatMap((door) => door.attempts.filter((attempt) => attempt.address === address));
  const living = attempts.find(({ result }) => result === 'connected');
  if (living) return living;
  // A port that works through another address shows that the service is up: here the address is at fault.
  const ready = doors.filter(({ result }) => result === 'ready').flatMap((door) => door.attempts);
  return ready.find((attempt) => attempt.address === address && dead.includes(attempt.result)) ?? null;
}

/** The certificate that one of the host's doors has already shown at this address. */
const tlsAt = (address: string, doors: readonly DoorEvidence[]): TlsEvidence | null =>
  doors.find((door) => door.address === address && door.tls !== null)?.tls ?? null;

const certificateAt = (address: string, { fingerprint, verified, errors, validTo }: TlsEvidence) => ({
  address,
  fingerprint,
  verified,
  errors,
  validTo,
});

/**
 * Tries each address that `door` was not opened by, each as a whole polite session (a bare connect gets us banned).
 * `doors`: all of this host that were tried. Unknown when nothing was learned of any further address.
 */
export async function probeAddressFamilies(
  { evidence: door }: TriedDoor,
  host: HostEvidence,
  doors: readonly DoorEvidence[],
  network: RunNetwork,
): Promise<AddressesSeen> {
  const { protocol, host: name, port, security, namedBy } = door;
  const seen = await Promise.all(
    addressesToTry(host).map(async (address) => {
      const known = knownAttempt(address, doors);
      if (known) return { attempt: known, session: null, why: null, tls: tlsAt(address, doors) };
      const request = { door: { protocol, host: name, port, security }, namedBy, addresses: [address], lookupMs: null };
      const outcome = await openDoor(request, network);
      if (outcome.status === 'unknown') return { attempt: null, session: null, why: outcome.why, tls: null };
      const { attempts, tls } = outcome.evidence;
      return { attempt: attempts[0] ?? null, session: outcome.session, why: null, tls };
    }),
  );
  const sessions = seen.flatMap(({ session }) => (session ? [session] : []));
  const attempts = seen.flatMap(({ attempt }) => (attempt ? [attempt] : []));
  const [why] = seen.flatMap((one) => (one.why ? [one.why] : []));
  if (why && attempts.length < 2) return { outcome: { status: 'unknown', why }, sessions };
  const [v4, v6] = [4, 6].map((family) => attempts.filter((attempt) => attempt.family === family));
  const certificates = seen.flatMap(({ attempt, tls }) =>
    attempt && tls ? [certificateAt(attempt.address, tls)] : [],
  );
  const evidence = { host: name, port, v4: v4 ?? [], v6: v6 ?? [], certificates };
  return { outcome: { status: 'observed', evidence }, sessions };
}
