// POST: the sweep rests once what is being looked at is done.
import { fleetStatus } from '../../../../../lib/fleet/fleet-status.ts';
import { fleet as messages } from '../../../../../lib/messages/fleet.ts';
import { turnSweep } from '../../../../../lib/store/fleet-sweeps.ts';
import { store } from '../../../../../lib/store/index.ts';
import { refusal } from '../../answer.ts';
import { writeAct } from '../../audit.ts';
import { plainRoute } from '../../plain-route.ts';
import { whoMay } from '../../who.ts';

export const dynamic = 'force-dynamic';

export const POST = plainRoute({
  takesBody: false,
  async answer({ request, client }) {
    const may = await whoMay(request, 'fleet');
    if (!may.ok) return may;
    if (!(await turnSweep(store(), 'paused'))) return refusal(409, 'no-sweep', messages.api.noneRuns);
    await writeAct({ who: may.who, client, what: 'fleet-paused', about: null });
    return { ok: true, json: await fleetStatus(store()) };
  },
});
