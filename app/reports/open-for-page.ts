// Opens a kept report for a page: whoever has only guessed sees that there is nothing.
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { whoOfCookie } from '../../lib/desk/accounts/accounts.ts';
import { deskCookieOf } from '../../lib/desk/accounts/cookie.ts';
import { anonymous } from '../../lib/desk/caller.ts';
import { CLIENT_HEADER } from '../../lib/diagnosis/client-header.ts';
import { clientOf } from '../../lib/model/client.ts';
import { writeDown } from '../../lib/store/audit.ts';
import { store } from '../../lib/store/index.ts';
import { openReport } from '../../lib/store/report-door.ts';
import type { KeptReport } from '../../lib/store/reports.ts';
import { StoreError } from '../../lib/store/store-error.ts';

/** An agent who reads what customers have kept is written down, wherever the link was followed. */
async function writeReading(cookies: string | null, network: string, about: string): Promise<void> {
  const cookie = deskCookieOf(cookies);
  const who = cookie === null ? anonymous : await whoOfCookie(store(), cookie);
  if (who.kind !== 'anonymous')
    await writeDown(store(), { at: Date.now(), who: who.key, whoName: who.name, network, what: 'report-read', about });
}

/** Null: what is kept cannot be reached now. Ends with the page for what is not there. */
export async function openForPage(id: string): Promise<KeptReport | null> {
  const asked = await headers();
  const client = clientOf(asked.get(CLIENT_HEADER) ?? 'unknown');
  try {
    const opened = await openReport(store(), id, client);
    if (opened.kind === 'open') {
      await writeReading(asked.get('cookie'), client, opened.kept.report.subject.domain);
      return opened.kept;
    }
  } catch (error) {
    if (error instanceof StoreError) return null;
    throw error;
  }
  notFound();
}
