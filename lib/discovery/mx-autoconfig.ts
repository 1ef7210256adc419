// Autoconfig of the company that the MX points to: known through MX alone, so nothing it names is vouched for.
import { parseAutoconfig } from '../records/autoconfig-xml.ts';
import { providerOfMx } from '../records/providers.ts';
import { registrableDomain, sameRegistrableDomain } from '../records/registrable-domain.ts';
import { publishedCandidates } from './published-candidates.ts';
import type { DiscoverySource } from './source.ts';

export const mxAutoconfig: DiscoverySource = {
  id: 'mx-autoconfig',
  async discover(context) {
    const { domain, address } = context.input;
    const answer = await context.network.dns.query(domain, 'MX');
    const [first] = [...answer.records].sort((x, y) => x.preference - y.preference);
    const elsewhere = first && first.exchange !== '.' && !sameRegistrableDomain(first.exchange, domain);
    if (!elsewhere || providerOfMx(first.exchange)) return { candidates: [], probe: null };
    const company = registrableDomain(first.exchange);
    const urls = [
      `https://autoconfig.${company}/mail/config-v1.1.xml${address ? `?emailaddress=${encodeURIComponent(address)}` : ''}`,
      `https://autoconfig.thunderbird.net/v1.1/${company}`,
    ];
    const answers = await Promise.all(urls.map((url) => context.https.fetch({ url, forMany: true })));
    for (const { body, evidence } of answers) {
      const servers = body === null ? [] : parseAutoconfig(body, { address, domain }).servers;
      if (servers.length > 0) {
        return { candidates: publishedCandidates(servers, 'mx-autoconfig', evidence.finalUrl, context), probe: null };
      }
    }
    return { candidates: [], probe: null };
  },
};
