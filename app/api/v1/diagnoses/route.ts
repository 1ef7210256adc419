// POST /api/v1/diagnoses: one run, streamed as NDJSON; hanging up ends it.
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
    return refused ?? { ok: true, lines: runHome().diagnose(request, caller) };
  },
});
