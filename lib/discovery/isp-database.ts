// Thunderbird's public database of mail providers, asked over HTTPS by the domain alone, never by the address.
import { parseAutoconfig } from '../records/autoconfig-xml.ts';
import { sameRegistrableDomain } from '../records/registrable-domain.ts';
import { publishedCandidates } from './published-candidates.ts';
import type { DiscoveryContext, DiscoverySource } from './source.ts';

async function isElsewhere({ input: { domain }, network }: DiscoveryContext): Promise<boolean> {
  const { records } = await network.dns.query(domain, 'MX');
  return records.length > 0 && records.every(({ exchange }) => !sameRegistrableDomain(exchange, domain));
}

export const ispDatabase: DiscoverySource = {
  id: 'isp-database',
  async discover(context) {
    const { domain, address } = context.input;
    // It knows companies. Ten thousand customers of one are no ten thousand questions: `mx-autoconfig` asks once for all.
    if (context.network.shared && (await isElsewhere(context))) return { candidates: [], probe: null };
    const { body, evidence } = await context.https.fetch({ url: `https://autoconfig.thunderbird.net/v1.1/${domain}` });
    const servers = body === null ? [] : parseAutoconfig(body, { address, domain }).servers;
    return { candidates: publishedCandidates(servers, 'isp-database', evidence.finalUrl, context), probe: null };
  },
};
