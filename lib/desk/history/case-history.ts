// One case as the desk shows it: who and what, its first and its last check, and what was noted.
import type { CaseHistory } from '../../model/domain-history.ts';
import { readCase } from '../../store/cases.ts';
import { findChecks } from '../../store/desk-checks.ts';
import { readNotes } from '../../store/desk-notes.ts';
import type { Store } from '../../store/store.ts';
import type { Known } from '../caller.ts';
import { listedCase, lookOfCheck, shownNote } from './domain-history.ts';
import { withVersus } from './lanes.ts';

/** Null: there is none, or no longer. Throws StoreError. */
export async function caseHistory(store: Store, id: string, who: Known): Promise<CaseHistory | null> {
  const one = await readCase(store, id);
  if (!one) return null;
  const [checks, notes] = await Promise.all([
    findChecks(store, { caseId: id, most: 2 }),
    readNotes(store, { caseId: id }),
  ]);
  return {
    case: listedCase(one, who),
    checks: withVersus(checks.map(lookOfCheck)),
    notes: notes.map((note) => shownNote(note, who)),
  };
}
