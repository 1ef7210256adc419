// POST: begins a sweep of the whole fleet, or goes on with one that was interrupted; a process of its own does it.
import { fleetStatus } from '../../../../../lib/fleet/fleet-status.ts';
import { sweeper } from '../../../../../lib/fleet/sweeper.ts';
import { fleet as messages } from '../../../../../lib/messages/fleet.ts';
import { format } from '../../../../../lib/messages/format.ts';
import { countFleetDomains } from '../../../../../lib/store/fleet-domains.ts';
import { busyUntil } from '../../../../../lib/store/fleet-sweeps.ts';
import { store } from '../../../../../lib/store/index.ts';
import { refusal } from '../../answer.ts';
import { writeAct } from '../../audit.ts';
import { plainRoute } from '../../plain-route.ts';
import { whoMay } from '../../who.ts';

export const dynamic = 'force-dynamic';

const { api } = messages;

export const POST = plainRoute({
  takesBody: false,
  async answer({ request, client }) {
    const may = await whoMay(request, 'fleet');
    if (!may.ok) return may;
    const own = sweeper();
    if (!own) return refusal(503, 'no-sweeper', api.noSweeper, { retryAfterSeconds: 10 });
    const status = await fleetStatus(store());
    if (status.state === 'paused') return refusal(409, 'sweep-paused', api.paused);
    const busy = status.sweep === null || status.state === 'done' ? null : await busyUntil(store(), status.sweep);
    if (own.isAtWork() || (busy !== null && busy >= Date.now()))
      return refusal(409, 'sweep-runs', format(api.runs, { done: status.done, domains: status.domains }));
    if ((await countFleetDomains(store())) === 0) return refusal(409, 'no-domains', api.empty);
    own.start();
    await writeAct({ who: may.who, client, what: 'fleet-swept', about: null });
    return { ok: true, status: 202, json: { began: true } };
  },
});
