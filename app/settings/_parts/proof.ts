// How surely settings are known to work, never surer than the weaker of the two servers.
import { format } from '../../../lib/messages/format.ts';
import { messages } from '../../../lib/messages/index.ts';
import type { Report } from '../../../lib/model/report.ts';
import type { Recommendation } from '../../../lib/model/settings.ts';
import { momentOf, type SendingDoubt, sendingDoubt } from '../../_run/sending-doubt.ts';

/**
 * `login`, `connection`, `dns`: as the check saw it. `refused`: we logged in, and sending was refused. `unproven`: we logged
 * in, and a test message did not show that sending works. `link`: somebody's link said so.
 */
export type Proof = 'login' | 'refused' | 'unproven' | 'connection' | 'dns' | 'link';
type Checked = Pick<Report, 'probes' | 'startedAt'> & { recommendation: Recommendation };

/** What speaks against sending, where we got in for receiving. */
const doubtOf = ({ recommendation, probes }: Checked): SendingDoubt | null =>
  recommendation.incoming.verified === 'login' && recommendation.outgoing ? sendingDoubt(probes) : null;

/** The weaker proof of both servers; a server for sending that was not found takes nothing away. */
export function proofOf(checked: Checked): Proof {
  const { incoming, outgoing } = checked.recommendation;
  const doubt = doubtOf(checked);
  if (doubt) return doubt.kind === 'refused' ? 'refused' : 'unproven';
  const seen = [incoming.verified, ...(outgoing ? [outgoing.verified] : [])];
  if (seen.includes('dns')) return 'dns';
  return seen.includes('connection') ? 'connection' : 'login';
}

/** The sentence under the heading. `hourOf`: a moment as its hour, for reading. */
export function proofSentence(checked: Checked, hourOf: (moment: Date) => string): string {
  const { lead } = messages.settings;
  const { incoming, outgoing } = checked.recommendation;
  const time = hourOf(new Date(checked.startedAt));
  const doubt = doubtOf(checked);
  if (doubt) return format(lead[doubt.kind], { time, refusedAt: hourOf(momentOf(doubt, checked)) });
  const proof = proofOf(checked);
  if (incoming.verified === 'login' && outgoing === null) return format(lead.loginIncomingOnly, { time });
  if (incoming.verified === 'login' && outgoing?.verified === 'connection') {
    return format(lead.loginSendingUntested, { time });
  }
  if (proof === 'dns' && (incoming.verified !== 'dns' || (outgoing && outgoing.verified !== 'dns'))) {
    return format(lead.mixed, { time });
  }
  if (proof === 'connection' && outgoing === null) return format(lead.connectionIncomingOnly, { time });
  return format(lead[proof === 'dns' || proof === 'connection' ? proof : 'login'], { time });
}
