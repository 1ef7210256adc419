// What each mail app would find for a domain, by asking as it asks, and whether it works there; nothing else of a check.
import 'server-only';
import { homeHosts, leftoversOf } from '../advice/leftovers.ts';
import { AppAsks } from '../discovery/apps/asks.ts';
import { apps } from '../discovery/apps/index.ts';
import { conventionalNames } from '../discovery/conventional-names.ts';
import { discoverySources } from '../discovery/index.ts';
import type { DiscoveryContext } from '../discovery/source.ts';
import type { AppFinding, AppsAnswer } from '../model/app-find.ts';
import { LOCAL_CLIENT, visitOf } from '../model/client.ts';
import type { AccountInput } from '../model/input.ts';
import type { Candidate } from '../model/settings.ts';
import { HttpsClient } from '../net/https.ts';
import { AppDoors } from './app-doors.ts';
import { lookAround } from './app-surroundings.ts';
import { type Environment, environment } from './environment.ts';
import { standardInstead } from './exchange-guess.ts';

/** Stands for a person of the domain where none was named. */
const SOMEBODY = 'anna';
/** At one server address: all of a run's. Doors are opened as soon as an app ends up there, and so take theirs. */
const WEB_CONNECTIONS = 8;
const DEADLINE_MS = 40_000;

export interface AppsDiscovered extends AppsAnswer {
  /** What the domain's own and public sources name, as in a check. */
  candidates: Candidate[];
}

export interface DiscoverAppsOptions {
  signal: AbortSignal;
  /** See lib/model/client.ts. Default: whoever sits at this machine. */
  client?: string;
  shared?: Pick<Environment, 'network' | 'profile'>;
}

/** Null: the time was up first. Rejects when `signal` aborts. */
export async function discoverApps(
  input: AccountInput,
  { signal, client = LOCAL_CLIENT, shared = environment() }: DiscoverAppsOptions,
): Promise<AppsDiscovered | null> {
  const network = shared.network.open(signal, DEADLINE_MS, {
    visit: visitOf(client, input.domain),
    webConnections: WEB_CONNECTIONS,
  });
  const https = new HttpsClient(network);
  const localPart = input.localPart ?? SOMEBODY;
  const account = { localPart, domain: input.domain, address: input.address ?? `${localPart}@${input.domain}` };
  try {
    const candidates = await askSources({
      input: { ...input, ...account },
      network,
      https,
      profile: shared.profile,
      confirmedHosts: [],
      confirmedUsernames: [],
    });
    const asks = new AppAsks(account, network, https);
    const doors = new AppDoors(network);
    const findings: AppFinding[] = [];
    // One after the other: each takes over what was asked for those before it.
    for (const { id, find } of apps) {
      const { asked, end } = await find(asks);
      const settings = typeof end === 'object' ? end.settings : null;
      const result = settings && id === 'thunderbird' ? await standardInstead(settings, doors) : settings;
      findings.push({ id, asked, result, works: result && (await doors.open(result)) });
    }
    const { domain, address } = account;
    const around = await lookAround({ domain, apps: findings, network, profile: shared.profile, doors });
    const made = input.address === null;
    return {
      ...{ domain, address, at: network.now.toISOString(), apps: findings },
      ...{ leftovers: leftoversOf(around), home: homeHosts(around)[0] ?? null },
      candidates: candidates.map((each) => (made ? withoutSomebody(each, account) : each)),
    };
  } catch (error) {
    if (network.expired()) return null;
    throw error;
  } finally {
    https.close();
    network.close();
  }
}

/** What the sources of a check say. Their questions are those of most apps, and are asked side by side. */
async function askSources(context: DiscoveryContext): Promise<Candidate[]> {
  const found = await Promise.all([...discoverySources, conventionalNames].map((source) => source.discover(context)));
  return found.flatMap(({ candidates }) => candidates);
}

/** A name that was made up is nobody's user name. */
function withoutSomebody(candidate: Candidate, { localPart, address }: { localPart: string; address: string }) {
  const { username } = candidate;
  return username === address || username === localPart ? { ...candidate, username: null } : candidate;
}
