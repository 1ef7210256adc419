// Reads the report that was kept in this tab or this browser; what is of an older form, or too old, is none.
import { z } from 'zod';
import { type Report, reportSchema } from '../../lib/model/report.ts';
import { forgetLastRun, KEPT_MS, textInBrowser, textInTab } from './saved-run.ts';

const lastSchema = z.object({ at: z.number(), report: reportSchema });

/** The report kept in this tab, or null: none, or of an older form. */
export function loadRun(): Report | null {
  return parsed(textInTab(), reportSchema);
}

/** The last report of this browser, of any tab; null: none within the hour. An older one is removed. */
export function loadLastRun(): Report | null {
  const last = parsed(textInBrowser(), lastSchema);
  const age = last ? Date.now() - last.at : 0;
  if (last && age >= 0 && age < KEPT_MS) return last.report;
  forgetLastRun();
  return null;
}

function parsed<Kept>(text: string | null, schema: z.ZodType<Kept>): Kept | null {
  try {
    return text === null ? null : (schema.safeParse(JSON.parse(text)).data ?? null);
  } catch {
    return null; // not JSON: somebody else wrote it
  }
}
