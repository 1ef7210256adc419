// One case: GET reads it with its checks and notes, PATCH says whether it is mended, DELETE deletes all of it for real.
import { z } from 'zod';
import { caseHistory } from '../../../../../lib/desk/history/case-history.ts';
import { listedCase } from '../../../../../lib/desk/history/domain-history.ts';
import { deskApi as messages } from '../../../../../lib/messages/desk-api.ts';
import { deleteCase, markCase, readCase } from '../../../../../lib/store/cases.ts';
import { store } from '../../../../../lib/store/index.ts';
import { refusal } from '../../answer.ts';
import { writeAct } from '../../audit.ts';
import { plainRoute } from '../../plain-route.ts';
import { readMembers } from '../../read-members.ts';
import { whoMay } from '../../who.ts';

export const dynamic = 'force-dynamic';

interface Parts {
  id: string;
}
const absent = refusal(404, 'not-found', () => messages.noCase);
const goesOn = refusal(409, 'still-live', () => messages.liveCase);

export const GET = plainRoute<Parts>({
  takesBody: false,
  async answer({ request, parts: { id }, client }) {
    const may = await whoMay(request, 'sessions');
    if (!may.ok) return may;
    const history = await caseHistory(store(), id, may.who);
    if (!history) return absent;
    await writeAct({ who: may.who, client, what: 'case-read', about: history.case.domain ?? id });
    return { ok: true, json: history };
  },
});

export const PATCH = plainRoute<Parts>({
  takesBody: true,
  async answer({ request, body, parts: { id }, client }) {
    const may = await whoMay(request, 'sessions');
    if (!may.ok) return may;
    const known = await readCase(store(), id);
    if (!known) return absent;
    const read = readMembers(z.strictObject({ state: z.enum(['open', 'mended']) }), body);
    if (!read.ok) return read;
    const marked = await markCase(store(), id, read.members.state, Date.now());
    if (!marked) return goesOn;
    await writeAct({ who: may.who, client, what: 'case-changed', about: marked.domain ?? id });
    return { ok: true, json: listedCase(marked, may.who) };
  },
});

export const DELETE = plainRoute<Parts>({
  takesBody: false,
  async answer({ request, parts: { id }, client }) {
    const may = await whoMay(request, 'sessions');
    if (!may.ok) return may;
    const known = await readCase(store(), id);
    if (!known) return absent;
    if (!(await deleteCase(store(), id))) return goesOn;
    await writeAct({ who: may.who, client, what: 'case-deleted', about: known.domain ?? id });
    return { ok: true, none: true };
  },
});
