// POST /api/v1/spf {ip, sender, helo?}: would this server's mail pass SPF, and which term decides it.
import { parseSpfRequest } from '../../../../lib/diagnosis/spf-check.ts';
import { runHome } from '../../../../lib/workers/index.ts';
import { jsonRoute, tooSlow } from '../json-route.ts';

export const dynamic = 'force-dynamic';

export const POST = jsonRoute({
  parse: parseSpfRequest,
  domainOf: ({ question }) => question.domain,
  async answer({ question }, caller) {
    const json = await runHome().perform('spf', question, caller);
    return json ? { ok: true, json } : tooSlow;
  },
});
