// Autodiscover (POX) over HTTPS, as classic Outlook asks: never with a password, never over plain HTTP.
import type { AutodiscoverEvidence } from '../model/evidence.ts';
import type { HttpsAnswer } from '../net/https.ts';
import { autodiscoverRequest, parseAutodiscover } from '../records/autodiscover-xml.ts';
import { fetchInTurn } from './in-turn.ts';
import { publishedCandidates } from './published-candidates.ts';
import type { DiscoverySource } from './source.ts';
import { ledByWildcard } from './wildcard.ts';

const PATH = '/autodiscover/autodiscover.xml';

export const autodiscover: DiscoverySource = {
  id: 'autodiscover',
  async discover(context) {
    const { domain, address } = context.input;
    const xml = autodiscoverRequest(address ?? `postmaster@${domain}`);
    const { dns } = context.network;
    const at = (host: string) => () => context.https.fetch({ url: `https://${host}${PATH}`, xml });
    const answered = ({ body }: HttpsAnswer) => body !== null && !parseAutodiscover(body).faults.includes('html');
    const answers = await fetchInTurn(domain, dns, [at(`autodiscover.${domain}`), at(domain)], answered);
    const evidence: AutodiscoverEvidence = {
      fetches: answers.map((answer) => answer.evidence),
      url: null,
      product: null,
      servers: [],
      faults: [],
    };
    // The look-up of the fetch above, told once more: who a domain has its settings from, even where nothing answers us.
    const alias = (await dns.query(`autodiscover.${domain}`, 'A')).cnames.at(-1);
    if (alias !== undefined) evidence.alias = alias;
    const broken = answers[0]?.evidence.failure === 'certificate';
    if (broken && (await ledByWildcard('autodiscover', domain, dns))) evidence.byWildcard = true;
    for (const { body, evidence: fetched } of answers) {
      if (body === null || evidence.url !== null) continue;
      const parsed = parseAutodiscover(body);
      if (parsed.faults.includes('html')) {
        fetched.failure = 'not-xml';
        continue;
      }
      evidence.url = fetched.finalUrl;
      evidence.product = parsed.product;
      evidence.servers = parsed.servers;
      evidence.faults = parsed.faults;
    }
    return {
      candidates: publishedCandidates(evidence.servers, 'autodiscover', evidence.url ?? '', context),
      probe: { id: 'autodiscover', target: domain, outcome: { status: 'observed', evidence } },
    };
  },
};
