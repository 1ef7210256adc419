// The checks of this browser, in its own database: nothing of them is kept on the server.
import { type Report, reportSchema } from '../../../lib/model/report.ts';
import { type KeptCase, keptCaseSchema } from './kept-case.ts';

const NAME = 'mailmend-desk';
const CASES = 'cases';
const REPORTS = 'reports';

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

let opened: Promise<IDBDatabase> | null = null;

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(CASES, { keyPath: 'id' });
    request.result.createObjectStore(REPORTS);
  };
  return settled(request).then((database) => {
    // Another tab forgets everything, or brings a newer form: let it.
    database.onversionchange = () => {
      database.close();
      opened = null;
    };
    return database;
  });
}

/** Runs `work` on both stores; null where this browser keeps nothing (a private window, a full disk, forbidden storage). */
async function inDatabase<T>(
  mode: IDBTransactionMode,
  work: (cases: IDBObjectStore, reports: IDBObjectStore) => Promise<T>,
): Promise<T | null> {
  try {
    opened ??= open();
    const transaction = (await opened).transaction([CASES, REPORTS], mode);
    return await work(transaction.objectStore(CASES), transaction.objectStore(REPORTS));
  } catch {
    opened = null;
    return null;
  }
}

/** Every case that can still be read; null: this browser keeps none. */
export const keptCases = (): Promise<KeptCase[] | null> =>
  inDatabase('readonly', async (cases) => {
    const all: unknown[] = await settled(cases.getAll());
    return all.flatMap((value) => keptCaseSchema.safeParse(value).data ?? []);
  });

/** The report of a case; null: gone, or of a form that we do not know. */
export async function keptReport(id: string): Promise<Report | null> {
  const value = await inDatabase('readonly', (_, reports): Promise<unknown> => settled(reports.get(id)));
  return reportSchema.safeParse(value).data ?? null;
}

/** Keeps a case, with its report where that is new. True: it is kept. */
export const keepCase = async (kept: KeptCase, report?: Report): Promise<boolean> =>
  (await inDatabase('readwrite', async (cases, reports) => {
    await settled(cases.put(kept));
    if (report) await settled(reports.put(report, kept.id));
    return true;
  })) ?? false;

export async function forgetCases(ids: readonly string[]): Promise<void> {
  await inDatabase('readwrite', async (cases, reports) => {
    for (const id of ids) await Promise.all([settled(cases.delete(id)), settled(reports.delete(id))]);
  });
}

export async function forgetAllCases(): Promise<void> {
  await inDatabase('readwrite', (cases, reports) => Promise.all([settled(cases.clear()), settled(reports.clear())]));
}
