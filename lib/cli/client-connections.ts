// How many connections one client may have: a server that holds them all for one serves nobody else.
import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { CLIENTS_A_SITE } from '../diagnosis/hall.ts';
import { clientOf, siteOf } from '../model/client.ts';

/** Browsers open six to a host and keep them; ten colleagues behind one address have sixty. */
const OF_CLIENT = 64;

interface Party {
  name: string;
  most: number;
  /** From the one that has been idle longest to the one used last. */
  idle: Set<Socket>;
  busy: Set<Socket>;
}

/**
 * Counts the connections of each client, `isExempt` ones excepted, and ends what is too many: one that waits for nothing,
 * else the new one. `addressOf`: the peer's address in its canonical spelling.
 */
export function limitConnections(
  server: Server,
  { addressOf, isExempt }: { addressOf(socket: Socket): string; isExempt(address: string): boolean },
): void {
  const parties = new Map<string, Party>();
  const owners = new WeakMap<Socket, readonly Party[]>();

  function partyOf(name: string, most: number): Party {
    const party = parties.get(name) ?? { name, most, idle: new Set(), busy: new Set() };
    parties.set(name, party);
    return party;
  }
  /** Where it counts now; null: nowhere any more. */
  function count(socket: Socket, as: 'idle' | 'busy' | null): void {
    for (const party of owners.get(socket) ?? []) {
      party.idle.delete(socket);
      party.busy.delete(socket);
      if (as !== null) party[as].add(socket);
      else if (party.idle.size + party.busy.size === 0) parties.delete(party.name);
    }
    if (as === null) owners.delete(socket);
  }

  server.on('connection', (socket) => {
    const address = addressOf(socket);
    if (isExempt(address)) return;
    const site = siteOf(address);
    const mine = [partyOf(clientOf(address), OF_CLIENT)];
    if (site !== null) mine.push(partyOf(site, OF_CLIENT * CLIENTS_A_SITE));
    owners.set(socket, mine);
    socket.once('close', () => count(socket, null));
    // Until it has sent a request, nobody knows what it is for: it is not taken from whoever opened it.
    count(socket, 'busy');
    for (const { most, idle, busy } of mine) {
      if (idle.size + busy.size <= most) continue;
      const [longestIdle = socket] = idle;
      count(longestIdle, null);
      longestIdle.destroy();
    }
  });
  server.on('request', ({ socket }, response: ServerResponse) => {
    count(socket, 'busy');
    response.once('close', () => count(socket, socket.destroyed ? null : 'idle'));
  });
}
