// POST /api/v1/reports {key, days?}: keeps the report of a run that has just ended, under a link of its own.
import { z } from 'zod';
import { environment } from '../../../../lib/diagnosis/environment.ts';
import { tellWebhooks } from '../../../../lib/integrations/webhooks/tell.ts';
import { reportApi as messages } from '../../../../lib/messages/report-api.ts';
import { rulesVersion } from '../../../../lib/rules/version.ts';
import { store } from '../../../../lib/store/index.ts';
import { kept } from '../../../../lib/store/kept.ts';
import { keepReport } from '../../../../lib/store/reports.ts';
import { refusal } from '../answer.ts';
import { readMembers } from '../read-members.ts';
import { daysSchema } from './days.ts';
import { privateRoute } from './reports-answer.ts';

export const dynamic = 'force-dynamic';

export const POST = privateRoute({
  takesBody: true,
  async answer({ body }) {
    const read = readMembers(z.strictObject({ key: z.string().max(200), days: daysSchema().optional() }), body);
    if (!read.ok) return read;
    const { key, days = environment().profile.reports.days } = read.members;
    const opened = store();
    await opened.ready(); // before the key is used up
    const report = await kept.take(key, 'report');
    if (!report) return refusal(404, 'not-found', messages.keyAbsent);
    const { publicUrl } = environment().profile;
    // Together: a process that ends between the two had kept a report that no webhook ever heard of.
    const keeping = opened.transaction(async (within) => {
      const keptReport = await keepReport(within, report, { days, rules: rulesVersion() });
      const { id, until } = keptReport;
      await tellWebhooks(within, {
        type: 'report.kept',
        data: {
          ...{ domain: report.subject.domain, verdict: report.verdict, expiresAt: new Date(until).toISOString() },
          url: publicUrl === null ? null : `${publicUrl}/reports/${id}`,
        },
      });
      return keptReport;
    });
    // A disk that is full now may have room in a minute.
    const { id, deleteKey, until } = await keeping.catch(async (error) => {
      await kept.giveBack(key, 'report');
      throw error;
    });
    const expiresAt = new Date(until).toISOString();
    return { ok: true, status: 201, json: { id, url: `/reports/${id}`, expiresAt, deleteKey } };
  },
});
