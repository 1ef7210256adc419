// Answers newer Outlooks, which ask which service is where: the XML, and no Exchange.
import { autodiscoverJson } from '../../lib/provisioning/autodiscover.ts';
import { queryOf, serviceAsked } from './asked-domain.ts';
import { document, noDocument } from './document.ts';

/** `address`: as the app wrote it, in its query or its path; null: the host counts. */
export async function autodiscoverJsonAnswer(request: Request, address: string | null): Promise<Response> {
  const answer = await serviceAsked(request, address);
  if (!answer.ok) return noDocument(answer.why);
  const { ok, json } = autodiscoverJson(answer.service.domain, queryOf(request, 'protocol') ?? '');
  return ok
    ? document(JSON.stringify(json), 'application/json')
    : Response.json(json, { status: 400, headers: { 'cache-control': 'no-store' } });
}
