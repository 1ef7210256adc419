// Own-domain autoconfig over HTTPS, as Thunderbird looks for it: two places, asked at once, the first usable one counts.
import type { AutoconfigEvidence } from '../model/evidence.ts';
import type { HttpsAnswer } from '../net/https.ts';
import { parseAutoconfig } from '../records/autoconfig-xml.ts';
import { publishedCandidates } from './published-candidates.ts';
import type { DiscoveryContext, DiscoverySource } from './source.ts';

/** Where own-domain autoconfig is published, preferred first. */
function autoconfigUrls(domain: string, address: string | null): string[] {
  const query = address ? `?emailaddress=${encodeURIComponent(address)}` : '';
  return [
    `https://autoconfig.${domain}/mail/config-v1.1.xml${query}`,
    `https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml${query}`,
  ];
}

/** The answers, in order of preference, as evidence: the first with servers wins, faults of all are kept. */
export function readAutoconfig(answers: readonly HttpsAnswer[], context: DiscoveryContext): AutoconfigEvidence {
  const evidence: AutoconfigEvidence = {
    fetches: answers.map((answer) => answer.evidence),
    url: null,
    servers: [],
    faults: [],
  };
  for (const { body, evidence: fetched } of answers) {
    if (body === null) continue;
    const parsed = parseAutoconfig(body, { address: context.input.address, domain: context.input.domain });
    if (parsed.faults.length === 1 && parsed.faults[0] === 'html')
      fetched.failure = 'not-xml'; // a website, not autoconfig
    else evidence.faults.push(...parsed.faults.filter((fault) => !evidence.faults.includes(fault)));
    if (parsed.servers.length > 0 && evidence.url === null) {
      evidence.url = fetched.finalUrl;
      evidence.servers = parsed.servers;
    }
  }
  return evidence;
}

export const autoconfig: DiscoverySource = {
  id: 'autoconfig',
  async discover(context) {
    const { domain, address } = context.input;
    const answers = await Promise.all(autoconfigUrls(domain, address).map((url) => context.https.fetch({ url })));
    const evidence = readAutoconfig(answers, context);
    return {
      candidates: publishedCandidates(evidence.servers, 'autoconfig', evidence.url ?? '', context),
      probe: { id: 'autoconfig', target: domain, outcome: { status: 'observed', evidence } },
    };
  },
};
