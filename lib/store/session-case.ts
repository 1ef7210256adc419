// What a session of live help leaves behind when it ends: its case, its first and last check, and the agents' notes.
import { summaryOf } from '../model/check-summary.ts';
import { enders, type ToldEvent, toldEventSchema } from '../model/live-event.ts';
import type { Report } from '../model/report.ts';
import { symptoms } from '../model/symptoms.ts';
import { findCases, readCase, settleCase } from './cases.ts';
import { keepCheck } from './desk-checks.ts';
import { writeNotes } from './desk-notes.ts';
import { sessionOfId } from './live.ts';
import { tellingEvents } from './live-events.ts';
import type { OpenStore, Store } from './store.ts';

/** What the events of a session tell of it. */
interface Told {
  first: Report | null;
  last: Report | null;
  done: string[];
  notes: Extract<ToldEvent, { type: 'note' }>[];
  ended: Extract<ToldEvent, { type: 'ended' }> | null;
}

function told(bodies: readonly string[]): Told {
  const all: Told = { first: null, last: null, done: [], notes: [], ended: null };
  for (const body of bodies) {
    const event = toldEventSchema.safeParse(JSON.parse(body)).data as ToldEvent | undefined;
    if (event?.type === 'note') all.notes.push(event);
    else if (event?.type === 'done') all.done.push(event.finding);
    else if (event?.type === 'ended') all.ended = event;
    // A second look at one fault is no check of the domain.
    else if (event?.type === 'run' && event.event.type === 'finished' && !event.event.report.only) {
      all.first ??= event.event.report;
      all.last = event.event.report;
    }
  }
  return all;
}

/** Mended: every fault of the last check was marked so, or it found none where the first one had. */
function isMended({ first, last, done }: Told): boolean {
  const faults = (report: Report | null) => (report?.findings ?? []).filter(({ severity }) => severity !== 'notice');
  if (first === null || last === null || faults(first).length === 0) return false;
  return faults(last).every(({ id }) => done.includes(id)) && (done.length > 0 || last.verdict === 'healthy');
}

function worryOf(request: string | null): string | null {
  const said = request === null ? null : (JSON.parse(request) as { symptom?: unknown }).symptom;
  return symptoms.find((symptom) => symptom === said) ?? null;
}

/** Once a session, whichever process does it. A session that nobody came to leaves nothing behind. */
export async function closeCase(store: Store, id: string, now = Date.now()): Promise<void> {
  const [known, session] = [await readCase(store, id, now), await sessionOfId(store, id)];
  if (known?.state !== 'live' || (session && session.state !== 'ended')) return;
  const all = told(await tellingEvents(store, id));
  const { first, last, notes, ended } = all;
  const endedAt = ended ? Date.parse(ended.at) : now;
  const subject = last?.subject ?? session?.subject ?? null;
  const domain = subject?.domain ?? null;
  await store.transaction(async (within) => {
    const isMine = await settleCase(within, id, {
      ...{ domain, address: subject?.address ?? null, worry: worryOf(session?.request ?? null), endedAt },
      endedBy: enders.find((by) => by === ended?.by) ?? null,
      mendedAt: isMended(all) ? endedAt : null,
      summary: last && summaryOf(last),
    });
    if (!isMine) return;
    const { until } = known;
    const reports = first === last ? [first] : [first, last];
    for (const report of reports)
      if (report) await keepCheck(within, report, { source: 'session', caseId: id, who: null, whoName: null, until });
    await writeNotes(
      within,
      notes.map(({ at, by, text }) => ({
        ...{ domain, caseId: id, who: null, whoName: by, at: Date.parse(at), until, text },
      })),
    );
  });
}

/** Closes what a process that died left open; before the sessions themselves are forgotten. */
export async function sweepSessionCases(store: OpenStore, now: number): Promise<void> {
  for (const { id } of await findCases(store, { isLive: true, most: 500, now })) await closeCase(store, id, now);
}
