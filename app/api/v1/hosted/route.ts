// GET /api/v1/hosted?domain=D: whether apps may ask us under this name, for a proxy that gets certificates on demand.
import { mailServices } from '../../../../lib/workers/index.ts';
import { queryOf } from '../../../_provisioning/asked-domain.ts';

export const dynamic = 'force-dynamic';

/** 200 or 404, without a body; 503 when it cannot be said now. `domain`: a mail domain, or a name below it that apps ask. */
export async function GET(request: Request): Promise<Response> {
  const domain = await mailServices().domainOfHost(queryOf(request, 'domain') ?? '');
  const headers = { 'cache-control': 'no-store' };
  if (domain === 'unknown') return new Response(null, { status: 503, headers: { ...headers, 'retry-after': '5' } });
  return new Response(null, { status: domain === null ? 404 : 200, headers });
}
