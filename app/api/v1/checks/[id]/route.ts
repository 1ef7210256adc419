// One check that the desk keeps: GET reads it with its report, DELETE deletes it for real.
import { lookOfCheck } from '../../../../../lib/desk/history/domain-history.ts';
import { deskApi as messages } from '../../../../../lib/messages/desk-api.ts';
import { retoldReport } from '../../../../../lib/report/retell.ts';
import { deleteCheck, readCheck } from '../../../../../lib/store/desk-checks.ts';
import { store } from '../../../../../lib/store/index.ts';
import { refusal } from '../../answer.ts';
import { writeAct } from '../../audit.ts';
import { plainRoute } from '../../plain-route.ts';
import { whoMay } from '../../who.ts';

export const dynamic = 'force-dynamic';

const absent = refusal(404, 'not-found', () => messages.noCheck);

export const GET = plainRoute<{ id: string }>({
  takesBody: false,
  async answer({ request, parts: { id }, client }) {
    const may = await whoMay(request, 'reports');
    if (!may.ok) return may;
    const read = await readCheck(store(), id);
    if (!read) return absent;
    const { check, report } = read;
    await writeAct({ who: may.who, client, what: 'check-read', about: check.domain });
    return { ok: true, json: { domain: check.domain, ...lookOfCheck(check), report: retoldReport(report) } };
  },
});

export const DELETE = plainRoute<{ id: string }>({
  takesBody: false,
  async answer({ request, parts: { id }, client }) {
    const may = await whoMay(request, 'reports');
    if (!may.ok) return may;
    const read = await readCheck(store(), id);
    if (!read || !(await deleteCheck(store(), id))) return absent;
    await writeAct({ who: may.who, client, what: 'check-deleted', about: read.check.domain });
    return { ok: true, none: true };
  },
});
