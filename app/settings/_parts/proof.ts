// How surely settings are known to work, never surer than the weaker of the two servers.
import { format } from '../../../lib/messages/format.ts';
import { messages } from '../../../lib/messages/index.ts';
import type { Recommendation } from '../../../lib/model/settings.ts';

/** `login`, `connection`, `dns`: as the check saw it. `link`: somebody's link said so. */
export type Proof = 'login' | 'connection' | 'dns' | 'link';

/** The weaker proof of both servers; a server for sending that was not found takes nothing away. */
export function proofOf({ incoming, outgoing }: Recommendation): Proof {
  const seen = [incoming.verified, ...(outgoing ? [outgoing.verified] : [])];
  if (seen.includes('dns')) return 'dns';
  return seen.includes('connection') ? 'connection' : 'login';
}

/** The sentence under the heading. `time`: the hour of the check, for reading. */
export function proofSentence(recommendation: Recommendation, time: string): string {
  const { lead } = messages.settings;
  const { incoming, outgoing } = recommendation;
  const proof = proofOf(recommendation);
  if (incoming.verified === 'login' && outgoing === null) return format(lead.loginIncomingOnly, { time });
  if (incoming.verified === 'login' && outgoing?.verified === 'connection') {
    return format(lead.loginSendingUntested, { time });
  }
  if (proof === 'dns' && (incoming.verified !== 'dns' || (outgoing && outgoing.verified !== 'dns'))) {
    return format(lead.mixed, { time });
  }
  if (proof === 'connection' && outgoing === null) return format(lead.connectionIncomingOnly, { time });
  return format(lead[proof], { time });
}
