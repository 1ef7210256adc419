// The door to kept reports: whoever has an id comes in, and whoever only tries is turned away for a while.
import { retoldReport } from '../report/retell.ts';
import { guessingUntil, noteGuess } from './guesses.ts';
import { type KeptReport, readReport } from './reports.ts';
import type { Store } from './store.ts';

/** `until`: milliseconds since 1970. */
export type Opened = { kind: 'open'; kept: KeptReport } | { kind: 'absent' } | { kind: 'limited'; until: number };

/** As it was kept. `client`: see lib/model/client.ts. Guessed, expired and deleted ids are all `absent`, and each counts. */
export async function knockAtReport(store: Store, id: string, client: string): Promise<Opened> {
  const until = await guessingUntil(store, 'report', client);
  if (until !== null) return { kind: 'limited', until };
  const kept = await readReport(store, id);
  if (kept) return { kind: 'open', kept };
  await noteGuess(store, 'report', client);
  return { kind: 'absent' };
}

/** The same in the reader's language. */
export async function openReport(store: Store, id: string, client: string): Promise<Opened> {
  const opened = await knockAtReport(store, id, client);
  if (opened.kind !== 'open') return opened;
  return { kind: 'open', kept: { ...opened.kept, report: retoldReport(opened.kept.report) } };
}
