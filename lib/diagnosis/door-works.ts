// Whether one of the operator's own doors works as apps would meet it: what is announced to apps has been seen here first.
import type { Door } from '../model/settings.ts';
import { probeHost } from '../probes/host.ts';
import { openDoor } from '../probes/open-door.ts';
import { type Environment, environment } from './environment.ts';

/**
 * It opens now, with a certificate that is good for its name: without that, every app would warn. No login is tried.
 * What could not be looked at does not count. Rejects when `signal` aborts.
 */
export async function doorWorks(
  door: Door,
  { signal, shared = environment() }: { signal: AbortSignal; shared?: Pick<Environment, 'network'> },
): Promise<boolean> {
  const network = shared.network.open(signal, undefined, { insideNames: true });
  try {
    const looked = await probeHost(door.host, ['operator'], network.dns);
    if (looked.status === 'unknown') return false;
    const { v4, v6 } = looked.evidence.addresses;
    const outcome = await openDoor({ door, namedBy: ['operator'], addresses: [...v4, ...v6], lookupMs: null }, network);
    if (outcome.status === 'unknown') return false;
    await outcome.session?.goodbye(network.signal);
    return outcome.evidence.result === 'ready' && outcome.evidence.tls?.verified === true;
  } catch (error) {
    if (network.expired()) return false;
    throw error;
  } finally {
    network.close();
  }
}
