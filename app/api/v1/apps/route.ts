// POST /api/v1/apps {domain | address}: what each mail app would find, whether it works there, and what an old host left.
import { parseAppsRequest } from '../../../../lib/diagnosis/apps-request.ts';
import { runHome } from '../../../../lib/workers/index.ts';
import { jsonRoute, tooSlow } from '../json-route.ts';

export const dynamic = 'force-dynamic';

export const POST = jsonRoute({
  parse: parseAppsRequest,
  domainOf: ({ input }) => input.domain,
  act: 'checked',
  async answer({ input }, caller) {
    const json = await runHome().perform('apps', input, caller);
    return json ? { ok: true, json } : tooSlow;
  },
});
