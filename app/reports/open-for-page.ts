// Opens a kept report for a page: whoever has only guessed sees that there is nothing.
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { CLIENT_HEADER } from '../../lib/diagnosis/client-header.ts';
import { clientOf } from '../../lib/model/client.ts';
import { store } from '../../lib/store/index.ts';
import { openReport } from '../../lib/store/report-door.ts';
import type { KeptReport } from '../../lib/store/reports.ts';
import { StoreError } from '../../lib/store/store-error.ts';

/** Null: what is kept cannot be reached now. Ends with the page for what is not there. */
export async function openForPage(id: string): Promise<KeptReport | null> {
  const client = clientOf((await headers()).get(CLIENT_HEADER) ?? 'unknown');
  try {
    const opened = await openReport(store(), id, client);
    if (opened.kind === 'open') return opened.kept;
  } catch (error) {
    if (error instanceof StoreError) return null;
    throw error;
  }
  notFound();
}
