// GET: what the last whole sweep found that the one before did not, and the other way round.
import { lastFleetChanges } from '../../../../../lib/fleet/fleet-status.ts';
import { store } from '../../../../../lib/store/index.ts';
import { plainRoute } from '../../plain-route.ts';
import { whoMay } from '../../who.ts';

export const dynamic = 'force-dynamic';

export const GET = plainRoute({
  takesBody: false,
  async answer({ request }) {
    const may = await whoMay(request, 'fleet');
    if (!may.ok) return may;
    return { ok: true, json: await lastFleetChanges(store()) };
  },
});
