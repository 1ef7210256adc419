// Asks for a run with the password given once more, and follows it to its end.
import type { DiagnosisEvent } from '../../lib/model/event.ts';
import type { Report } from '../../lib/model/report.ts';
import type { ServerSettings } from '../../lib/model/settings.ts';
import { beginDiagnosis, type DiagnosisRequest } from './diagnosis-request.ts';
import { readEvents } from './event-stream.ts';

/** The two servers of a result whose logins both worked, or null: then there is no test message to offer. */
export function provenServers({ recommendation }: Report): [ServerSettings, ServerSettings] | null {
  if (!recommendation?.outgoing || recommendation.protocol !== 'imap') return null;
  const { incoming, outgoing } = recommendation;
  return incoming.verified === 'login' && outgoing.verified === 'login' ? [incoming, outgoing] : null;
}

export type AgainResult =
  | { kind: 'report'; report: Report }
  | { kind: 'busy'; seconds: number }
  | { kind: 'refused' }
  | { kind: 'broken' };

/** The person said yes to these before, and they are named once more above the field. */
const confirmedAmong = (hosts: readonly string[], { candidates, recommendation }: Report): string[] => {
  const known = [...candidates, recommendation?.incoming, recommendation?.outgoing];
  return hosts.filter((host) => known.some((server) => server?.host === host && server.vouching === 'confirmed'));
};

/** Names that let somebody in at the last check: what the domain gives out for others went with a yes. */
const namesLoggedInWith = ({ recommendation }: Report): string[] =>
  [recommendation?.incoming, recommendation?.outgoing].flatMap((server) =>
    server?.verified === 'login' && server.username.includes('@') ? [server.username] : [],
  );

/** `hosts`: where the password may go. `more`: what is asked for beside the login. */
interface AgainOptions {
  report: Report;
  hosts: readonly string[];
  password: string;
  more: Pick<DiagnosisRequest, 'testMessage' | 'tryLocalPart'>;
}

/** Runs once; never throws. The password goes to these servers only, and is not kept. */
export async function runAgain(
  { report, hosts, password, more }: AgainOptions,
  onEvent: (event: DiagnosisEvent) => void,
  signal: AbortSignal,
): Promise<AgainResult> {
  const { address } = report.subject;
  if (address === null) return { kind: 'refused' };
  try {
    const begun = await beginDiagnosis(
      {
        address,
        password,
        passwordOnlyTo: [...hosts],
        confirmedHosts: confirmedAmong(hosts, report),
        confirmedUsernames: namesLoggedInWith(report),
        ...more,
      },
      signal,
    );
    if (!begun.ok) return begun.problem === 'busy' ? { kind: 'busy', seconds: begun.seconds } : { kind: 'refused' };
    for await (const event of readEvents(begun.body)) {
      onEvent(event);
      if (event.type === 'finished') return { kind: 'report', report: event.report };
    }
    return { kind: 'broken' };
  } catch {
    return { kind: 'broken' }; // the network failed, or the person stopped it: the caller knows which
  }
}
