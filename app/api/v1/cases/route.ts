// GET /api/v1/cases: the cases of live help, those that go on and those that have ended; the newest first.
import { listedCase } from '../../../../lib/desk/history/domain-history.ts';
import { findCases } from '../../../../lib/store/cases.ts';
import { store } from '../../../../lib/store/index.ts';
import { plainRoute } from '../plain-route.ts';
import { whoMay } from '../who.ts';

export const dynamic = 'force-dynamic';

const MOST = 300;

export const GET = plainRoute({
  takesBody: false,
  async answer({ request }) {
    const may = await whoMay(request, 'sessions');
    if (!may.ok) return may;
    const cases = await findCases(store(), { most: MOST });
    return { ok: true, json: { cases: cases.map((one) => listedCase(one, may.who)) } };
  },
});
