// GET: how far the newest sweep is.
import { fleetStatus } from '../../../../../lib/fleet/fleet-status.ts';
import { store } from '../../../../../lib/store/index.ts';
import { plainRoute } from '../../plain-route.ts';
import { whoMay } from '../../who.ts';

export const dynamic = 'force-dynamic';

export const GET = plainRoute({
  takesBody: false,
  async answer({ request }) {
    const may = await whoMay(request, 'fleet');
    if (!may.ok) return may;
    return { ok: true, json: await fleetStatus(store()) };
  },
});
