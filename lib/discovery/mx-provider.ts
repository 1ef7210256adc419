// A known provider, recognised by the names of the MX hosts, with the settings it publishes.
import type { MxProviderEvidence } from '../model/evidence.ts';
import type { Candidate } from '../model/settings.ts';
import { providerOfMx } from '../records/providers.ts';
import type { DiscoverySource } from './source.ts';
import { vouchingOf } from './vouching.ts';

export const mxProvider: DiscoverySource = {
  id: 'mx-provider',
  async discover(context) {
    const { domain, address, localPart } = context.input;
    const answer = await context.network.dns.query(domain, 'MX');
    if (answer.status === 'timeout') {
      return {
        candidates: [],
        probe: { id: 'mx-provider', target: domain, outcome: { status: 'unknown', why: 'dns-timeout' } },
      };
    }
    const mx = [...answer.records].sort((x, y) => x.preference - y.preference).map((record) => record.exchange);
    const provider = mx.map(providerOfMx).find((known) => known?.mailbox) ?? null;
    const evidence: MxProviderEvidence = { provider: provider?.name ?? null, mx: mx.slice(0, 10) };
    const candidates = (provider?.doors ?? []).map(
      (door): Candidate => ({
        ...door,
        username: provider?.username === 'local-part' && door.protocol !== 'submission' ? localPart : address,
        authentication: provider?.authentication ?? 'password',
        source: 'mx-provider',
        vouching: vouchingOf(door.host, 'mx-provider', context),
        provenance: mx[0] ?? domain,
      }),
    );
    return { candidates, probe: { id: 'mx-provider', target: domain, outcome: { status: 'observed', evidence } } };
  },
};
