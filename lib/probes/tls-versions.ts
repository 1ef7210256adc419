// Asks a server that works whether it would also take the TLS versions that RFC 8996 has retired.
import type { DoorEvidence, TlsVersionsEvidence } from '../model/evidence.ts';
import type { ProbeOutcome } from '../model/outcome.ts';
import { limits, withLimit } from '../net/deadline.ts';
import { Dialogue, DialogueError } from '../net/dialogue.ts';
import type { RunNetwork } from '../net/network.ts';
import { shakeOldHands } from '../net/old-tls.ts';
import { scriptFor, takeLeave } from './door-session.ts';

/** Servers asked in one run; a pool behind one name is configured as one. */
const MOST_SERVERS = 2;

/**
 * Ended in the middle of the handshake, with an alert that may mean anything or with none: what Dovecot and others do to
 * a client that is too new for them.
 */
const endedInHandshake = ({ result, timings }: DoorEvidence): boolean =>
  result === 'tls-failed' || (result === 'hung-up' && timings.tls !== null);

/**
 * One door for each server address: implicit TLS, where a handshake alone is the whole question. One that ended our
 * handshake comes first, because an old version may be why.
 */
export function doorsForOldTls(doors: readonly DoorEvidence[]): DoorEvidence[] {
  const implicit = doors.filter(
    (door) =>
      (door.result === 'ready' || endedInHandshake(door)) &&
      door.security === 'tls' &&
      door.seenAs === null &&
      door.address !== null,
  );
  const rank = (door: DoorEvidence) => (endedInHandshake(door) ? 0 : 2) + (door.protocol === 'imap' ? 0 : 1);
  return [...Map.groupBy(implicit, ({ address }) => address).values()]
    .map((group) => group.toSorted((one, other) => rank(one) - rank(other))[0]!)
    .slice(0, MOST_SERVERS);
}

/**
 * One more connection, with TLS 1.1 as the newest version offered and 1.0 as the oldest. Nothing secret is ever sent
 * over it. Unknown when the connection budget is spent or the server gave no answer in time.
 */
export function probeTlsVersions(door: DoorEvidence, network: RunNetwork): Promise<ProbeOutcome<TlsVersionsEvidence>> {
  const { host, port, address } = door;
  const look = () => askOldTls(door, network);
  if (!network.shared) return look();
  const key = JSON.stringify(['old-tls', address, port, host]);
  return network.shared.once(key, look, ({ status }) => status === 'observed');
}

async function askOldTls(
  { host, port, address, protocol }: DoorEvidence,
  network: RunNetwork,
): Promise<ProbeOutcome<TlsVersionsEvidence>> {
  const dialled = await network.dialer.dial(address ?? '', port, network.signal, { host });
  if (!dialled.ok) {
    const { result, again } = dialled.attempt;
    if (result === 'restrained') return { status: 'unknown', why: 'own-restraint', again };
    return { status: 'unknown', why: result === 'limit' ? 'connection-budget' : 'server-unreached' };
  }
  const limit = withLimit(network.signal, limits.tls);
  try {
    const shaken = await shakeOldHands(dialled.socket, {
      ...{ servername: host, address: address ?? '', network },
      signal: limit.signal,
    });
    if (shaken.result === 'timeout')
      return { status: 'unknown', why: network.signal.aborted ? 'cancelled' : 'deadline' };
    const evidence = { host, port, address: address ?? '', accepted: shaken.version, words: shaken.words };
    if (shaken.socket) await leave(new Dialogue(shaken.socket, network.mask.apply), protocol, network);
    return { status: 'observed', evidence };
  } finally {
    limit.clear();
    dialled.socket.destroy();
  }
}

/** Waits for the greeting and says goodbye: a server counts bare hang-ups, and early talkers. */
async function leave(dialogue: Dialogue, protocol: DoorEvidence['protocol'], network: RunNetwork): Promise<void> {
  const script = scriptFor(protocol);
  const limit = withLimit(network.signal, limits.reply);
  try {
    await script.greeting(dialogue, limit.signal);
    await takeLeave(dialogue, script, network.signal);
  } catch (error) {
    if (!(error instanceof DialogueError)) throw error; // the version is known: how the session ends is not
  } finally {
    limit.clear();
    dialogue.destroy();
  }
}
