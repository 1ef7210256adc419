// The finished report, kept in this tab, so that a reload, the settings and the guides have its values; and for an hour in
// this browser, so that a closed tab loses nothing. It holds no password: a report never does (lib/model/report.ts).
import { z } from 'zod';
import { type Report, reportSchema } from '../../lib/model/report.ts';

const inTab = 'mailmend.run';
const inBrowser = 'mailmend.last';
/** Milliseconds. Longer would tell the next person at a shared computer too much. */
const KEPT_MS = 60 * 60 * 1000;
const lastSchema = z.object({ at: z.number(), report: reportSchema });

/** Keeps the report. A full or forbidden storage is no reason to fail: then it lasts until a reload. */
export function saveRun(report: Report): void {
  try {
    sessionStorage.setItem(inTab, JSON.stringify(report));
    localStorage.setItem(inBrowser, JSON.stringify({ at: Date.now(), report }));
  } catch {
    // Private windows and full storages refuse; the pages then say that there is no saved check.
  }
}

/** The report kept in this tab, or null: none, or of an older form. */
export function loadRun(): Report | null {
  return read(() => sessionStorage.getItem(inTab), reportSchema);
}

/** The last report of this browser, of any tab; null: none within the hour. An older one is removed. */
export function loadLastRun(): Report | null {
  const last = read(() => localStorage.getItem(inBrowser), lastSchema);
  const age = last ? Date.now() - last.at : 0;
  if (last && age >= 0 && age < KEPT_MS) return last.report;
  remove(() => localStorage.removeItem(inBrowser));
  return null;
}

/** Removes it from this tab and from this browser. */
export function forgetRun(): void {
  remove(() => sessionStorage.removeItem(inTab));
  remove(() => localStorage.removeItem(inBrowser));
}

function read<Kept>(text: () => string | null, schema: z.ZodType<Kept>): Kept | null {
  try {
    const kept = text();
    const parsed = kept === null ? null : schema.safeParse(JSON.parse(kept));
    return parsed?.success ? parsed.data : null;
  } catch {
    return null;
  }
}

function remove(from: () => void): void {
  try {
    from();
  } catch {
    // What cannot be written has kept nothing.
  }
}
