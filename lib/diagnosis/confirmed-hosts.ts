// Whether a request says yes to hosts that nobody names: one may be, a list of them would be a scan in our name.
import { discoverySources } from '../discovery/index.ts';
import { format } from '../messages/format.ts';
import { request as messages } from '../messages/request.ts';
import { HttpsClient } from '../net/https.ts';
import { sameRegistrableDomain } from '../records/registrable-domain.ts';
import { type Environment, environment } from './environment.ts';
import type { DiagnosisRequest, RequestRefusal } from './request.ts';

/** A person may know a server that their domain says nothing of. */
const MOST_UNNAMED = 1;

/** Hosts that something other than the request names: the operator, the domain itself, or a source of settings. */
async function unnamed(
  { input, confirmedHosts }: DiagnosisRequest,
  { signal, shared }: { signal: AbortSignal; shared: Environment },
): Promise<string[]> {
  const strangers = confirmedHosts.filter(
    (host) => !shared.profile.mail.hosts.includes(host) && !sameRegistrableDomain(host, input.domain),
  );
  if (strangers.length <= MOST_UNNAMED) return [];
  const network = shared.network.open(signal);
  const https = new HttpsClient(network);
  try {
    const context = { input, network, https, profile: shared.profile, confirmedHosts: [], confirmedUsernames: [] };
    const [found, mx] = await Promise.all([
      Promise.all(discoverySources.map((source) => source.discover(context))),
      network.dns.query(input.domain, 'MX'),
    ]);
    const named = new Set([
      ...found.flatMap(({ candidates }) => candidates.map(({ host }) => host)),
      ...mx.records.map(({ exchange }) => exchange),
    ]);
    return strangers.filter((host) => !named.has(host));
  } finally {
    https.close();
    network.close();
  }
}

/** The refusal of a request that names more than one such host; null: it may go. Rejects when `signal` aborts. */
export async function refuseUnnamedHosts(
  request: DiagnosisRequest,
  { signal, shared = environment() }: { signal: AbortSignal; shared?: Environment },
): Promise<RequestRefusal | null> {
  const hosts = await unnamed(request, { signal, shared });
  if (hosts.length <= MOST_UNNAMED) return null;
  return {
    ok: false,
    field: 'confirmedHosts',
    code: 'unnamed-hosts',
    message: format(messages['unnamed-hosts'], { hosts, domain: request.input.domain }),
  };
}
