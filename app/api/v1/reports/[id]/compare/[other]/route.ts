// GET /api/v1/reports/ID/compare/OTHER: what is mended, new or unchanged from the earlier of two reports to the later.
import { format } from '../../../../../../../lib/messages/format.ts';
import { reportApi as messages } from '../../../../../../../lib/messages/report-api.ts';
import { compareReports, inOrder } from '../../../../../../../lib/model/compare-reports.ts';
import { explainers } from '../../../../../../../lib/rules/explainers.ts';
import { refusal } from '../../../../answer.ts';
import { privateRoute, reportFor } from '../../../reports-answer.ts';

export const dynamic = 'force-dynamic';

export const GET = privateRoute<{ id: string; other: string }>({
  takesBody: false,
  async answer({ parts: { id, other }, client }) {
    const [one, two] = [await reportFor(id, client), await reportFor(other, client)];
    if (!one.ok) return one;
    if (!two.ok) return two;
    const [before, after] = inOrder(one.kept.report, two.kept.report);
    const domains = { one: before.subject.domain, other: after.subject.domain };
    if (domains.one !== domains.other) return refusal(400, 'other-domain', format(messages.otherDomain, domains));
    return { ok: true, json: compareReports(before, after, explainers) };
  },
});
