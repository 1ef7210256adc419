// What a discovery source is: one way to learn settings, asked beside all others, with where it learned them.
import type { EvidenceOf } from '../model/evidence.ts';
import type { AccountInput } from '../model/input.ts';
import type { ProbeOutcome } from '../model/outcome.ts';
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
  /** User names that are another address than the one typed, and that the person said yes to. */
  confirmedUsernames: readonly string[];
}

/** Sources that are probes as well: what they saw is kept as evidence. */
type SourceProbeId = 'autoconfig' | 'autodiscover' | 'srv' | 'mx-provider';
export type SourceProbe = {
  [Id in SourceProbeId]: { id: Id; target: string; outcome: ProbeOutcome<EvidenceOf[Id]> };
}[SourceProbeId];

export interface Discovered {
  candidates: Candidate[];
  /** What the source saw; null when it asks nobody (confirmed, operator). */
  probe: SourceProbe | null;
}

export interface DiscoverySource {
  id: Source;
  discover(context: DiscoveryContext): Promise<Discovered>;
}
