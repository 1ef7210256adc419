// Thunderbird's public database of mail providers, asked over HTTPS by the domain alone, never by the address.
import { parseAutoconfig } from '../records/autoconfig-xml.ts';
import { publishedCandidates } from './published-candidates.ts';
import type { DiscoverySource } from './source.ts';

export const ispDatabase: DiscoverySource = {
  id: 'isp-database',
  async discover(context) {
    const { domain, address } = context.input;
    const { body, evidence } = await context.https.fetch({ url: `https://autoconfig.thunderbird.net/v1.1/${domain}` });
    const servers = body === null ? [] : parseAutoconfig(body, { address, domain }).servers;
    return { candidates: publishedCandidates(servers, 'isp-database', evidence.finalUrl, context), probe: null };
  },
};
