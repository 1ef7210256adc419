// Own-domain autoconfig over HTTPS, as Thunderbird looks for it: two places, of which the first usable one counts.
import type { AutoconfigEvidence } from '../model/evidence.ts';
import type { HttpsAnswer } from '../net/https.ts';
import { type PublishedSettings, parseAutoconfig } from '../records/autoconfig-xml.ts';
import { fetchInTurn } from './in-turn.ts';
import { publishedCandidates } from './published-candidates.ts';
import type { DiscoveryContext, DiscoverySource } from './source.ts';
import { ledByWildcard } from './wildcard.ts';

/** Where own-domain autoconfig is published, preferred first. */
function autoconfigUrls(domain: string, address: string | null): [string, string] {
  const query = address ? `?emailaddress=${encodeURIComponent(address)}` : '';
  return [
    `https://autoconfig.${domain}/mail/config-v1.1.xml${query}`,
    `https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml${query}`,
  ];
}

/** Faults for which some apps refuse a document that names servers. */
const isSound = ({ servers, faults }: PublishedSettings): boolean =>
  servers.length > 0 && faults.every((fault) => fault === 'too-many-servers');

/**
 * The answers, in order of preference, as evidence: the first sound one wins, else the first with servers, and its faults
 * are kept; where none names any, the faults of all are.
 */
export function readAutoconfig(answers: readonly HttpsAnswer[], context: DiscoveryContext): AutoconfigEvidence {
  const evidence: AutoconfigEvidence = {
    fetches: answers.map((answer) => answer.evidence),
    url: null,
    servers: [],
    faults: [],
  };
  const documents: Array<PublishedSettings & { url: string }> = [];
  for (const { body, evidence: fetched } of answers) {
    if (body === null) continue;
    const parsed = parseAutoconfig(body, { address: context.input.address, domain: context.input.domain });
    if (parsed.faults.length === 1 && parsed.faults[0] === 'html')
      fetched.failure = 'not-xml'; // a website, not autoconfig
    else documents.push({ ...parsed, url: fetched.finalUrl });
  }
  const chosen = documents.find(isSound) ?? documents.find(({ servers }) => servers.length > 0);
  const faults = chosen ? chosen.faults : [...new Set(documents.flatMap((document) => document.faults))];
  return { ...evidence, url: chosen?.url ?? null, servers: chosen?.servers ?? [], faults };
}

export const autoconfig: DiscoverySource = {
  id: 'autoconfig',
  async discover(context) {
    const { domain, address } = context.input;
    const { dns } = context.network;
    const [first, second] = autoconfigUrls(domain, address).map((url) => () => context.https.fetch({ url }));
    const sound = ({ body }: HttpsAnswer) => body !== null && isSound(parseAutoconfig(body, { address, domain }));
    const answers = first && second ? await fetchInTurn(domain, dns, [first, second], sound) : [];
    const evidence = readAutoconfig(answers, context);
    const broken = answers[0]?.evidence.failure === 'certificate';
    if (broken && (await ledByWildcard('autoconfig', domain, dns))) evidence.byWildcard = true;
    return {
      candidates: publishedCandidates(evidence.servers, 'autoconfig', evidence.url ?? '', context),
      probe: { id: 'autoconfig', target: domain, outcome: { status: 'observed', evidence } },
    };
  },
};
