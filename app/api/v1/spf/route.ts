// POST /api/v1/spf {ip, sender, helo?}: would this server's mail pass SPF, and which term decides it.
import { checkSpf, parseSpfRequest } from '../../../../lib/diagnosis/spf-check.ts';
import { jsonRoute, tooSlow } from '../json-route.ts';

export const dynamic = 'force-dynamic';

export const POST = jsonRoute({
  parse: parseSpfRequest,
  async answer({ question }, { signal }) {
    const json = await checkSpf(question, { signal });
    return json ? { ok: true, json } : tooSlow;
  },
});
