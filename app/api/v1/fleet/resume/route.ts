// POST: a paused sweep goes on; a process of its own works it off, if no other does.
import { fleetStatus } from '../../../../../lib/fleet/fleet-status.ts';
import { sweeper } from '../../../../../lib/fleet/sweeper.ts';
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
    if (!(await turnSweep(store(), 'running'))) return refusal(409, 'no-sweep', messages.api.nonePaused);
    sweeper()?.start();
    await writeAct({ who: may.who, client, what: 'fleet-resumed', about: null });
    return { ok: true, json: await fleetStatus(store()) };
  },
});
