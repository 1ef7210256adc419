// Asks for a run with a test message, with the password given once more, and follows it to its end.
import type { Report } from '../../lib/model/report.ts';
import type { ServerSettings } from '../../lib/model/settings.ts';
import { beginDiagnosis } from './diagnosis-request.ts';
import { readEvents } from './event-stream.ts';

/** The two servers of a result whose logins both worked, or null: then there is no test message to offer. */
export function provenServers({ recommendation }: Report): [ServerSettings, ServerSettings] | null {
  if (!recommendation?.outgoing || recommendation.protocol !== 'imap') return null;
  const { incoming, outgoing } = recommendation;
  return incoming.verified === 'login' && outgoing.verified === 'login' ? [incoming, outgoing] : null;
}

export type TestStage = 'checking' | 'waiting';
export type TestResult =
  | { kind: 'report'; report: Report }
  /** Nothing was sent. `why`: an unknown reason, or null. */
  | { kind: 'not-sent'; why: string | null }
  | { kind: 'busy'; seconds: number }
  | { kind: 'refused' }
  | { kind: 'broken' };

/** Sends once; never throws. The password goes to the two proven servers only, and is not kept. */
export async function sendTestMessage(
  { report, servers, password }: { report: Report; servers: readonly ServerSettings[]; password: string },
  onStage: (stage: TestStage) => void,
  signal: AbortSignal,
): Promise<TestResult> {
  const { address } = report.subject;
  if (address === null) return { kind: 'refused' };
  try {
    const begun = await beginDiagnosis(
      {
        address,
        password,
        passwordOnlyTo: [...new Set(servers.map(({ host }) => host))],
        // The person said yes to these before, and they are named once more above the field.
        confirmedHosts: servers.filter(({ vouching }) => vouching === 'confirmed').map(({ host }) => host),
        confirmedUsernames: servers.map(({ username }) => username).filter((name) => name.includes('@')),
        testMessage: true,
      },
      signal,
    );
    if (!begun.ok) return begun.problem === 'busy' ? { kind: 'busy', seconds: begun.seconds } : { kind: 'refused' };
    for await (const event of readEvents(begun.body)) {
      if (event.type === 'probing' && event.id === 'round-trip') onStage('waiting');
      if (event.type === 'finished') return resultOf(event.report);
    }
    return { kind: 'broken' };
  } catch {
    return { kind: 'broken' }; // the network failed, or the person stopped it: the caller knows which
  }
}

function resultOf(report: Report): TestResult {
  const record = report.probes.find(({ id }) => id === 'round-trip');
  if (record?.status === 'observed') return { kind: 'report', report };
  return { kind: 'not-sent', why: record?.why ?? null };
}
