// Hosts the person named and said yes to.
import type { Candidate } from '../model/settings.ts';
import { protocols } from '../model/settings.ts';
import type { DiscoverySource } from './source.ts';
import { standardDoors } from './standard-doors.ts';

export const confirmed: DiscoverySource = {
  id: 'confirmed',
  async discover({ confirmedHosts }) {
    const candidates = confirmedHosts.flatMap((host) =>
      protocols.flatMap((protocol) =>
        standardDoors(protocol, host).map(
          (door): Candidate => ({
            ...door,
            username: null,
            authentication: 'password',
            source: 'confirmed',
            vouching: 'confirmed',
            provenance: host,
          }),
        ),
      ),
    );
    return { candidates, probe: null };
  },
};
