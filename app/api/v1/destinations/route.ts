// POST /api/v1/destinations: where a password would go, so that the page can name the hosts before it is typed.
import { findDestination } from '../../../../lib/diagnosis/destination.ts';
import { parseDiagnosisRequest } from '../../../../lib/diagnosis/request.ts';
import { whileAdmitted } from '../admitted.ts';
import { noStore, readJsonRequest, refusal } from '../json-request.ts';

export const dynamic = 'force-dynamic';

export async function POST(request: Request): Promise<Response> {
  const read = await readJsonRequest(request);
  if (!read.ok) return read.response;
  const parsed = parseDiagnosisRequest(read.body);
  if (!parsed.ok) return refusal(400, parsed.code, parsed.message, { field: parsed.field });
  return whileAdmitted(request, async () => {
    const destination = await findDestination({ ...parsed.request, secret: null }, { signal: request.signal });
    return Response.json({ destination }, { headers: noStore });
  });
}
