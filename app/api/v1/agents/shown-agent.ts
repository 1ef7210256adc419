// An account as those who look after accounts see it, and the link that opens one.
import { environment } from '../../../../lib/diagnosis/environment.ts';
import type { Agent } from '../../../../lib/store/agents.ts';
import { isoTime } from '../iso-time.ts';

export const shownAgent = ({ id, name, role, createdAt, disabledAt }: Agent) => ({
  ...{ id, name, role },
  ...{ since: isoTime(createdAt), disabledAt: isoTime(disabledAt) },
});

/** The secret stands in the fragment, which reaches no log. */
export function signInLink(request: Request, secret: string): string {
  const origin = environment().profile.publicUrl ?? `http://${request.headers.get('host') ?? 'localhost'}`;
  return `${origin}/desk/sign-in#${secret}`;
}
