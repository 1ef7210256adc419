// What speaks against sending after the login for it worked, or in place of it: a test message or that login, refused.
import type { ProbeRecord } from '../../lib/model/outcome.ts';
import type { Report } from '../../lib/model/report.ts';
import { evidenceOf } from './evidence.ts';

/** `refused`: by the server. `lost`: taken, and not seen to arrive. `unclear`: no answer that says either way. */
export interface SendingDoubt {
  kind: 'refused' | 'lost' | 'unclear';
  look: ProbeRecord;
}

/** The server knew what it was asked, and said no to this account. */
const refusals: ReadonlySet<string> = new Set([
  ...['rejected', 'app-password-required', 'oauth-only', 'web-login-required', 'protocol-disabled', 'suspended'],
  'password-expired',
]);

function ofTestMessage(look: ProbeRecord): SendingDoubt | null {
  const trip = look.id === 'round-trip' ? evidenceOf(look, 'round-trip') : null;
  if (!trip || trip.search === 'found') return null;
  if (trip.submission.result === 'unproven') return { kind: 'unclear', look };
  if (trip.search === 'not-sent') return { kind: 'refused', look };
  return trip.search === 'not-found' ? { kind: 'lost', look } : null;
}

/** Null: nothing speaks against it; that is no proof of it. */
export function sendingDoubt(probes: readonly ProbeRecord[]): SendingDoubt | null {
  const ofMessage = probes.map(ofTestMessage).find((doubt) => doubt !== null);
  if (ofMessage) return ofMessage;
  const logins = probes.flatMap((look) => {
    const login = look.id === 'login' ? evidenceOf(look, 'login') : null;
    return login?.protocol === 'submission' ? [{ look, result: login.result }] : [];
  });
  const refused = logins.find(({ result }) => refusals.has(result));
  return refused && logins.every(({ result }) => result !== 'accepted')
    ? { kind: 'refused', look: refused.look }
    : null;
}

/** When it was seen. */
export const momentOf = ({ look }: SendingDoubt, { startedAt }: Pick<Report, 'startedAt'>): Date =>
  new Date(Date.parse(startedAt) + look.startMs + look.durationMs);
