// Opens the doors at which apps would end up, each once, without a password: does each open as the app needs it?
import type { FoundServer, FoundSettings } from '../model/app-find.ts';
import { parseHostName } from '../model/input.ts';
import type { RunNetwork } from '../net/network.ts';
import { askAddresses, unansweredWhy } from '../probes/dns-question.ts';
import { openDoor } from '../probes/open-door.ts';

const keyOf = ({ protocol, host, port, security }: FoundServer): string => `${protocol} ${host}:${port} ${security}`;

export class AppDoors {
  readonly #network: RunNetwork;
  readonly #seen = new Map<string, Promise<boolean | null>>();

  constructor(network: RunNetwork) {
    this.#network = network;
  }

  /** Both ways together: false: one of them fails; null: nobody could look at one of them. */
  async open({ incoming, outgoing }: FoundSettings): Promise<boolean | null> {
    const opened = await Promise.all([incoming, ...(outgoing ? [outgoing] : [])].map((server) => this.#once(server)));
    if (opened.includes(false)) return false;
    return opened.includes(null) ? null : true;
  }

  #once(server: FoundServer): Promise<boolean | null> {
    const key = keyOf(server);
    const seen = this.#seen.get(key) ?? this.#look(server);
    this.#seen.set(key, seen);
    return seen;
  }

  async #look({ protocol, host, port, security }: FoundServer): Promise<boolean | null> {
    // Exchange is a service of the web that tells nothing without a login; other names are in no public DNS.
    if (protocol === 'exchange' || !parseHostName(host).ok) return null;
    const { a, aaaa, addresses } = await askAddresses(host, this.#network.dns);
    const known = [...addresses.v4.slice(0, 2), ...addresses.v6.slice(0, 1)];
    if (known.length === 0) return (unansweredWhy(a) ?? unansweredWhy(aaaa)) ? null : false;
    const plain = security === 'plain';
    const outcome = await openDoor(
      {
        door: { protocol, host, port, security: plain ? 'starttls' : security },
        namedBy: [],
        published: () => true,
        addresses: known,
        lookupMs: null,
        // Whoever is told not to encrypt needs no more than an open line on which a login is offered.
        ...(plain ? { tlsOptional: true } : {}),
      },
      this.#network,
    );
    if (outcome.status === 'unknown') return null;
    const { evidence, session } = outcome;
    const offers = plain ? evidence.plaintextLogin : evidence.tls?.verified === true && (session?.canLogin ?? false);
    await session?.goodbye(this.#network.signal);
    return evidence.result === 'ready' && offers;
  }
}
