// Which of the operator's own doors work as apps would meet them: what is announced to apps has been seen here first.
import type { Door } from '../model/settings.ts';
import type { RunNetwork } from '../net/network.ts';
import { probeHost } from '../probes/host.ts';
import { openDoor } from '../probes/open-door.ts';
import { type Environment, environment } from './environment.ts';

/**
 * Those of `doors` that opened now, with a certificate that is good for the name: without it, every app would warn. No
 * login is tried. Rejects when `signal` aborts.
 */
export async function findWorkingDoors(
  doors: readonly Door[],
  { signal, shared = environment() }: { signal: AbortSignal; shared?: Pick<Environment, 'network'> },
): Promise<Door[]> {
  const network = shared.network.open(signal, undefined, { insideNames: true });
  try {
    const works = await Promise.all(doors.map((door) => isWorking(door, network)));
    return doors.filter((_, index) => works[index]);
  } catch (error) {
    if (network.expired()) return [];
    throw error;
  } finally {
    network.close();
  }
}

async function isWorking(door: Door, network: RunNetwork): Promise<boolean> {
  const looked = await probeHost(door.host, ['operator'], network.dns);
  if (looked.status === 'unknown') return false;
  const { v4, v6 } = looked.evidence.addresses;
  const outcome = await openDoor({ door, namedBy: ['operator'], addresses: [...v4, ...v6], lookupMs: null }, network);
  if (outcome.status === 'unknown') return false;
  await outcome.session?.goodbye(network.signal);
  return outcome.evidence.result === 'ready' && outcome.evidence.tls?.verified === true;
}
