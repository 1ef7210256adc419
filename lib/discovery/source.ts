// What a discovery source is: one way to learn settings, asked beside all others, with where it learned them.
import type { ProbeId } from '../model/evidence.ts';
import type { AccountInput } from '../model/input.ts';
import type { Candidate, Source } from '../model/settings.ts';
import type { HttpsClient } from '../net/https.ts';
import type { RunNetwork } from '../net/network.ts';
import type { OperatorProfile } from '../operator/profile.ts';

export interface DiscoveryContext {
  input: AccountInput;
  network: RunNetwork;
  https: HttpsClient;
  profile: OperatorProfile;
  /** Hosts the person said yes to. */
  confirmedHosts: readonly string[];
}

/** What a source saw, as a probe record of its own; null when the source asks nobody (confirmed, operator). */
export interface SourceProbe {
  id: ProbeId;
  target: string;
  outcome: { status: 'observed'; evidence: object } | { status: 'unknown'; why: 'dns-timeout' };
}

export interface Discovered {
  candidates: Candidate[];
  probe: SourceProbe | null;
}

export interface DiscoverySource {
  id: Source;
  discover(context: DiscoveryContext): Promise<Discovered>;
}
