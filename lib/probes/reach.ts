// Reaches one of a host's addresses: the first that answers, without waiting long for one that keeps silent.
import type { Duplex } from 'node:stream';
import type { AddressAttempt } from '../model/evidence.ts';
import { pause } from '../net/deadline.ts';
import type { Errand } from '../net/dial.ts';
import type { RunNetwork } from '../net/network.ts';

const MOST_ADDRESSES = 3;
/** Milliseconds an address may keep silent before the next is dialled as well (RFC 8305 5 says 250; knocks queue here). */
const PATIENCE_MS = 500;

/** One reason for every knock that is over: a DOMException of its own, with its stack, costs more than the knock. */
const OVER = new DOMException('The knock is over', 'AbortError');

/** `attempts`: those that ended by themselves; knocks given up because another address answered are left out. */
export interface Reached {
  attempts: AddressAttempt[];
  /** `from`: our own address on this connection. */
  connected: { socket: Duplex; address: string; from: string | null } | null;
}

/** Dials the addresses in order; each next one as soon as the last has failed or kept silent for a while (RFC 8305 5). */
export async function reach(
  { addresses, port, ...errand }: { addresses: readonly string[]; port: number; host: string } & Errand,
  network: RunNetwork,
): Promise<Reached> {
  const attempts: AddressAttempt[] = [];
  const reached = new AbortController();
  const signal = AbortSignal.any([network.signal, reached.signal]);
  let connected: Reached['connected'] = null;
  const dialFrom = async (index: number): Promise<void> => {
    const address = addresses[index];
    if (address === undefined || index >= MOST_ADDRESSES || signal.aborted) return;
    const turn = new AbortController();
    const knock = async () => {
      const dialled = await network.dialer.dial(address, port, signal, errand);
      if (dialled.ok && connected) dialled.socket.destroy();
      else if (dialled.ok || !reached.signal.aborted) attempts.push(dialled.attempt);
      if (dialled.ok && !connected) {
        connected = { socket: dialled.socket, address, from: dialled.from };
        reached.abort(OVER);
      }
      turn.abort(OVER);
    };
    const dialling = knock();
    await pause(PATIENCE_MS, turn.signal).catch(() => undefined);
    await Promise.all([dialling, dialFrom(index + 1)]);
  };
  await dialFrom(0);
  return { attempts, connected };
}
