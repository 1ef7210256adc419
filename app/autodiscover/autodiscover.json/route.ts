// GET /autodiscover/autodiscover.json: newer Outlooks ask here which service is where; there is no Exchange to be found.
import { autodiscoverJson } from '../../../lib/provisioning/autodiscover.ts';
import { queryOf, serviceAsked } from '../../_provisioning/asked-domain.ts';
import { document, noDocument } from '../../_provisioning/document.ts';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  const answer = await serviceAsked(request, queryOf(request, 'email'));
  if (!answer.ok) return noDocument(answer.why);
  const { ok, json } = autodiscoverJson(answer.service.domain, queryOf(request, 'protocol') ?? '');
  return ok
    ? document(JSON.stringify(json), 'application/json')
    : Response.json(json, { status: 400, headers: { 'cache-control': 'no-store' } });
}
