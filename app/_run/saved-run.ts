// The finished report, kept in this tab only, so that a reload, the settings and the guides have its values.
// It holds no password: a report never does (lib/model/report.ts).
import { type Report, reportSchema } from '../../lib/model/report.ts';

const key = 'mailmend.run';

/** Keeps the report until the tab closes. A full or forbidden storage is no reason to fail: then it lasts until a reload. */
export function saveRun(report: Report): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(report));
  } catch {
    // Private windows and full storages refuse; the pages then say that there is no saved check.
  }
}

/** The report kept in this tab, or null: none, or of an older form. */
export function loadRun(): Report | null {
  try {
    const text = sessionStorage.getItem(key);
    const parsed = text === null ? null : reportSchema.safeParse(JSON.parse(text));
    return parsed?.success ? parsed.data : null;
  } catch {
    return null;
  }
}
