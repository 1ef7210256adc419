// GET /autodiscover/autodiscover.json/v1.0/ADDRESS?Protocol=P: the same question in its other spelling.
import { autodiscoverJsonAnswer } from '../../../../_provisioning/autodiscover-json-answer.ts';

export const dynamic = 'force-dynamic';

export async function GET(request: Request, { params }: { params: Promise<{ address: string }> }): Promise<Response> {
  // Only the domain is read, and in it nothing is encoded.
  return autodiscoverJsonAnswer(request, (await params).address.replace(/%40/g, '@'));
}
