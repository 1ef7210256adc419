// Answers a question for autoconfig, whichever of its two paths it took.
import { autoconfigXml } from '../../lib/provisioning/autoconfig.ts';
import { queryOf, serviceAsked } from './asked-domain.ts';
import { document, noDocument } from './document.ts';

export async function autoconfigAnswer(request: Request): Promise<Response> {
  const answer = await serviceAsked(request, queryOf(request, 'emailaddress'));
  return answer.ok ? document(autoconfigXml(answer.service), 'application/xml') : noDocument(answer.why);
}
