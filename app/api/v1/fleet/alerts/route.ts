// GET: what the last whole sweep found worse, what of it is muted, and whether somebody was told.
import { environment } from '../../../../../lib/diagnosis/environment.ts';
import { readAlerts } from '../../../../../lib/fleet/alerts/read-alerts.ts';
import { store } from '../../../../../lib/store/index.ts';
import { plainRoute } from '../../plain-route.ts';
import { whoMay } from '../../who.ts';

export const dynamic = 'force-dynamic';

export const GET = plainRoute({
  takesBody: false,
  async answer({ request }) {
    const may = await whoMay(request, 'fleet');
    if (!may.ok) return may;
    return { ok: true, json: await readAlerts(store(), environment().profile) };
  },
});
