// POST /api/v1/spf {ip, sender, helo?}: would this server's mail pass SPF, and which term decides it.
import { checkSpf, parseSpfRequest } from '../../../../lib/diagnosis/spf-check.ts';
import { checks as messages } from '../../../../lib/messages/en/checks.ts';
import { whileAdmitted } from '../admitted.ts';
import { noStore, readJsonRequest, refusal } from '../json-request.ts';

export const dynamic = 'force-dynamic';

export async function POST(request: Request): Promise<Response> {
  const read = await readJsonRequest(request);
  if (!read.ok) return read.response;
  const parsed = parseSpfRequest(read.body);
  if (!parsed.ok) return refusal(400, parsed.code, parsed.message, { field: parsed.field });
  return whileAdmitted(request, async () => {
    const answer = await checkSpf(parsed.question, { signal: request.signal });
    if (!answer) return refusal(503, 'too-slow', messages.tooSlow, { retryAfterSeconds: 30 });
    return Response.json(answer, { headers: noStore });
  });
}
