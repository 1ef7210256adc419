// GET /.well-known/user-agent-configuration.json: PACC, for apps that ask ua-auto-config.DOMAIN.
import { userAgentConfiguration } from '../../../lib/provisioning/user-agent-configuration.ts';
import { serviceAsked } from '../../_provisioning/asked-domain.ts';
import { document, noDocument } from '../../_provisioning/document.ts';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  const answer = await serviceAsked(request, null);
  if (!answer.ok) return noDocument(answer.why);
  const text = userAgentConfiguration(answer.service);
  return text === null ? noDocument('not-hosted') : document(text, 'application/json');
}
