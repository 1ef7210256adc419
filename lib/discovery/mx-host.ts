// The hosts that take the domain's mail in, as hosts to read it at: with a small hosting company they are the same machine.
import { parseHostName } from '../model/input.ts';
import { type Candidate, protocols } from '../model/settings.ts';
import { providerOfMx } from '../records/providers.ts';
import type { DiscoverySource } from './source.ts';
import { standardDoors } from './standard-doors.ts';
import { vouchingOf } from './vouching.ts';

/** Senders try the most preferred first (RFC 5321 5.1); more would be knocks at spare machines. */
const MOST_HOSTS = 2;

/** A guess, to be tried when nothing better works. A filter, and a large provider's way in, hold no mailboxes. */
export const mxHost: DiscoverySource = {
  id: 'mx-host',
  async discover(context) {
    const { input, network } = context;
    const { records } = await network.dns.query(input.domain, 'MX');
    const names = records
      .toSorted((one, other) => one.preference - other.preference || one.exchange.localeCompare(other.exchange))
      .map(({ exchange }) => exchange)
      .filter((exchange) => parseHostName(exchange).ok);
    const hosts = await Promise.all(
      [...new Set(names)].slice(0, MOST_HOSTS).map(async (host) => {
        const { cnames } = await network.dns.query(host, 'A');
        return [host, ...cnames].some(providerOfMx) ? [] : [host];
      }),
    );
    const candidates = hosts.flat().flatMap((host) =>
      protocols.flatMap((protocol) =>
        standardDoors(protocol, host).map(
          (door): Candidate => ({
            ...door,
            username: null,
            authentication: 'password',
            source: 'mx-host',
            vouching: vouchingOf(host, 'mx-host', context),
            provenance: input.domain,
          }),
        ),
      ),
    );
    return { candidates, probe: null };
  },
};
