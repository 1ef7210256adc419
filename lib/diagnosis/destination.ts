// Finds where a password would go, and whether anything vouches for that host, without any password.

import type { DoorEvidence } from '../model/evidence.ts';
import { seenBy } from '../model/outcome.ts';
import {
  type Authentication,
  byPreference,
  type Candidate,
  domainSources,
  type Recommendation,
  type ServerSettings,
  type Source,
  type Vouching,
} from '../model/settings.ts';
import { diagnose } from './diagnose.ts';
import type { Environment } from './environment.ts';
import { HEARING_MS } from './mail-state.ts';
import type { DiagnosisRequest } from './request.ts';

/** One host that the password would be sent to. */
export interface Destination {
  host: string;
  port: number;
  vouching: Vouching;
  source: Source;
  certificateVerified: boolean;
  /** `oauth2`: no password is taken there. */
  authentication: Authentication;
  /** The user name that the published settings want there, another address than the typed one; null: none, or it was confirmed. */
  unconfirmedUsername: string | null;
}
export interface Destinations {
  incoming: Destination;
  outgoing: Destination | null;
}

const asDestination = (settings: ServerSettings): Destination => ({
  ...placeOf(settings),
  certificateVerified: true, // only doors whose certificate was verified for this name are ever recommended
});
type Named = Pick<ServerSettings, 'host' | 'port' | 'vouching' | 'source' | 'authentication' | 'unconfirmedUsername'>;
const placeOf = ({ host, port, vouching, source, authentication, unconfirmedUsername }: Named) => ({
  ...{ host, port, vouching, source, authentication },
  unconfirmedUsername: unconfirmedUsername ?? null,
});

/** How long the page waits for a better answer once one is there: slower sources may name another host. */
const SETTLE_MS = 700;

/**
 * Runs discovery and the doors until it is clear where a login would go; null: nowhere. Nothing else is asked for:
 * whoever then gives a password starts a whole run, and would pay for the rest twice.
 */
export async function findDestination(
  request: DiagnosisRequest,
  { signal, client, shared }: { signal: AbortSignal; client?: string; shared?: Environment },
): Promise<Destinations | null> {
  const enough = new AbortController();
  const both = AbortSignal.any([signal, enough.signal]);
  let best: Recommendation | null = null;
  const candidates: Candidate[] = [];
  const doors: DoorEvidence[] = [];
  /** Those of the domain's own sources that have not been heard. */
  const unheard = new Set<string>(domainSources);
  let timer: NodeJS.Timeout | null = null;
  // The host named must be the one that the password goes to, and that login waits for the domain's own word.
  const settle = () => {
    if (best?.outgoing && unheard.size === 0) timer ??= setTimeout(() => enough.abort(), SETTLE_MS);
  };
  const hearNoMore = () => {
    unheard.clear();
    settle();
  };
  let hearing: NodeJS.Timeout | null = null;
  try {
    for await (const event of diagnose(
      { ...request, secret: null, only: null, symptom: null },
      {
        signal: both,
        lookFor: 'destinations',
        ...(client === undefined ? {} : { client }),
        ...(shared ? { shared } : {}),
      },
    )) {
      if (event.type === 'recommendation' && event.recommendation) best = event.recommendation;
      if (event.type === 'candidate') candidates.push(event.candidate);
      if (event.type === 'probe') {
        doors.push(...seenBy([event.probe], 'imap'));
        unheard.delete(event.probe.id);
      }
      if (best) hearing ??= setTimeout(hearNoMore, HEARING_MS);
      settle();
      if (event.type === 'recommendation' && event.final) break;
    }
  } finally {
    for (const one of [hearing, timer]) if (one) clearTimeout(one);
  }
  if (!best) return unverified(doors, candidates);
  return { incoming: asDestination(best.incoming), outgoing: best.outgoing && asDestination(best.outgoing) };
}

/** A server that answers with a certificate at fault: named, so that the page can say why no password goes there. */
function unverified(doors: readonly DoorEvidence[], candidates: readonly Candidate[]): Destinations | null {
  const known = doors
    .filter(({ result, tls }) => result === 'ready' && tls?.verified === false)
    .flatMap((door) => candidates.filter(({ host, protocol }) => host === door.host && protocol === 'imap'))
    .sort(byPreference);
  const [first] = known;
  if (!first) return null;
  return { incoming: { ...placeOf(first), certificateVerified: false }, outgoing: null };
}
