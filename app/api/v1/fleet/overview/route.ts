// GET: the fleet as the desk shows it, each name once.
import { readOverview } from '../../../../../lib/fleet/read-overview.ts';
import { store } from '../../../../../lib/store/index.ts';
import { plainRoute } from '../../plain-route.ts';
import { whoMay } from '../../who.ts';

export const dynamic = 'force-dynamic';

export const GET = plainRoute({
  takesBody: false,
  async answer({ request }) {
    const may = await whoMay(request, 'fleet');
    if (!may.ok) return may;
    return { ok: true, json: await readOverview(store()) };
  },
});
