// POST /api/v1/messages {message}: what a pasted message, or its headers alone, tells. Nothing of it is kept.
import { checkMessage, MOST_MESSAGE, parseMessageRequest } from '../../../../lib/diagnosis/message-check.ts';
import { checks as messages } from '../../../../lib/messages/en/checks.ts';
import { whileAdmitted } from '../admitted.ts';
import { noStore, readJsonRequest, refusal } from '../json-request.ts';

export const dynamic = 'force-dynamic';

/** JSON writes each line end as two characters and may write others as six; a message at its limit still fits. */
const MOST_BODY = 2 * MOST_MESSAGE;

export async function POST(request: Request): Promise<Response> {
  const read = await readJsonRequest(request, MOST_BODY);
  if (!read.ok) return read.response;
  const parsed = parseMessageRequest(read.body);
  if (!parsed.ok) return refusal(parsed.status, parsed.code, parsed.message, { field: parsed.field });
  return whileAdmitted(request, async () => {
    const answer = await checkMessage(parsed.message, { signal: request.signal });
    if (!answer) return refusal(503, 'too-slow', messages.tooSlow, { retryAfterSeconds: 30 });
    return Response.json(answer, { headers: noStore });
  });
}
