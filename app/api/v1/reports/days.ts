// For how many days a report is kept: as many as the operator says, or fewer.
import { z } from 'zod';
import { environment } from '../../../../lib/diagnosis/environment.ts';
import { format } from '../../../../lib/messages/format.ts';
import { reportApi as messages } from '../../../../lib/messages/report-api.ts';

/** Read anew for each request: the profile is the process's. */
export function daysSchema() {
  const { days: most } = environment().profile.reports;
  const error = format(messages.days, { most });
  return z.int(error).min(1, error).max(most, error);
}
