// POST /api/v1/destinations: where a password would go, so that the page can name the hosts before it is typed.
import { parseDiagnosisRequest } from '../../../../lib/diagnosis/request.ts';
import { runHome } from '../../../../lib/workers/index.ts';
import { jsonRoute } from '../json-route.ts';
import { refuseHosts } from '../refuse-hosts.ts';

export const dynamic = 'force-dynamic';

export const POST = jsonRoute({
  parse: parseDiagnosisRequest,
  domainOf: ({ request }) => request.input.domain,
  async answer({ request }, caller) {
    const refused = await refuseHosts(request, caller);
    if (refused) return refused;
    const destination = await runHome().perform('destination', { ...request, secret: null }, caller);
    return { ok: true, json: { destination } };
  },
});
