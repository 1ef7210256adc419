// The hosting company's own mail hosts, for domains whose MX is the company's.
import type { Candidate } from '../model/settings.ts';
import { protocols } from '../model/settings.ts';
import type { DiscoverySource } from './source.ts';
import { standardDoors } from './standard-doors.ts';

export const operator: DiscoverySource = {
  id: 'operator',
  async discover({ input, network, profile }) {
    const [host] = profile.mail.hosts;
    if (!host || profile.mail.mx.length === 0) return { candidates: [], probe: null };
    const answer = await network.dns.query(input.domain, 'MX');
    if (!answer.records.some(({ exchange }) => profile.mail.mx.includes(exchange)))
      return { candidates: [], probe: null };
    const candidates = protocols.flatMap((protocol) =>
      standardDoors(protocol, host).map(
        (door): Candidate => ({
          ...door,
          username: null,
          authentication: 'password',
          source: 'operator',
          vouching: 'operator',
          provenance: host,
        }),
      ),
    );
    return { candidates, probe: null };
  },
};
