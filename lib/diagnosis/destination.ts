// Finds where a password would go, and whether anything vouches for that host, without any password.
import type { Recommendation, ServerSettings, Source, Vouching } from '../model/settings.ts';
import { diagnose } from './diagnose.ts';
import type { Environment } from './environment.ts';
import type { DiagnosisRequest } from './request.ts';

/** One host that the password would be sent to. */
export interface Destination {
  host: string;
  port: number;
  vouching: Vouching;
  source: Source;
  certificateVerified: boolean;
}
export interface Destinations {
  incoming: Destination;
  outgoing: Destination | null;
}

const asDestination = ({ host, port, vouching, source }: ServerSettings): Destination => ({
  host,
  port,
  vouching,
  source,
  certificateVerified: true, // only doors whose certificate was verified for this name are ever recommended
});

/** How long the page waits for a better answer once one is there: slower sources may name another host. */
const SETTLE_MS = 700;

/** Runs discovery and the doors until it is clear where a login would go; null: nowhere. */
export async function findDestination(
  request: DiagnosisRequest,
  { signal, shared }: { signal: AbortSignal; shared?: Environment },
): Promise<Destinations | null> {
  const enough = new AbortController();
  const both = AbortSignal.any([signal, enough.signal]);
  let best: Recommendation | null = null;
  let timer: NodeJS.Timeout | null = null;
  try {
    for await (const event of diagnose({ ...request, secret: null }, { signal: both, ...(shared ? { shared } : {}) })) {
      if (event.type === 'recommendation' && event.recommendation) best = event.recommendation;
      if (best?.outgoing && !timer) timer = setTimeout(() => enough.abort(), SETTLE_MS);
      if (event.type === 'recommendation' && event.final) break;
    }
  } finally {
    if (timer) clearTimeout(timer);
  }
  return best && { incoming: asDestination(best.incoming), outgoing: best.outgoing && asDestination(best.outgoing) };
}
