// GET /api/v1/faults[?days=7]: how often each fault was found, a day and rule; of nobody in particular.
import { recentFaults } from '../../../../lib/desk/history/recent-faults.ts';
import { deskApi as messages } from '../../../../lib/messages/desk-api.ts';
import { faultTally } from '../../../../lib/store/fault-tally.ts';
import { store } from '../../../../lib/store/index.ts';
import { refusal } from '../answer.ts';
import { plainRoute } from '../plain-route.ts';
import { whoMay } from '../who.ts';

export const dynamic = 'force-dynamic';

const USUAL_DAYS = 7;
/** Twice as many are kept, to compare with. */
const MOST_DAYS = 14;

export const GET = plainRoute({
  takesBody: false,
  async answer({ request }) {
    const may = await whoMay(request, 'reports');
    if (!may.ok) return may;
    const asked = new URL(request.url).searchParams.get('days');
    const days = asked === null ? USUAL_DAYS : Number(asked);
    if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS)
      return refusal(400, 'bad-member', messages.noDays, { field: 'days' });
    await faultTally().settle();
    return { ok: true, json: await recentFaults(store(), days) };
  },
});
