// POST /api/v1/destinations: where a password would go, so that the page can name the hosts before it is typed.
import { admit } from '../../../../lib/diagnosis/admission.ts';
import { findDestination } from '../../../../lib/diagnosis/destination.ts';
import { parseDiagnosisRequest } from '../../../../lib/diagnosis/request.ts';
import { request as messages } from '../../../../lib/messages/en/request.ts';
import { format } from '../../../../lib/messages/format.ts';
import { clientAddress, noStore, readJsonRequest, refusal } from '../json-request.ts';

export const dynamic = 'force-dynamic';

export async function POST(request: Request): Promise<Response> {
  const read = await readJsonRequest(request);
  if (!read.ok) return read.response;
  const parsed = parseDiagnosisRequest(read.body);
  if (!parsed.ok) return refusal(400, parsed.code, parsed.message, { field: parsed.field });
  const admission = await admit(clientAddress(request), request.signal);
  if (!admission.ok) {
    const { status, retryAfterSeconds } = admission;
    const message = format(messages[status === 429 ? 'too-many' : 'busy'], { seconds: retryAfterSeconds });
    return refusal(status, status === 429 ? 'too-many' : 'busy', message, { retryAfterSeconds });
  }
  try {
    const destination = await findDestination({ ...parsed.request, secret: null }, { signal: request.signal });
    return Response.json({ destination }, { headers: noStore });
  } finally {
    admission.leave();
  }
}
