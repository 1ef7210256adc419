// POST /api/v1/bounces {text}: what a pasted bounce or error line means, and what to do. Nothing of it is kept.
import { explainBounce, parseBounceRequest } from '../../../../lib/diagnosis/bounce-check.ts';
import { whileAdmitted } from '../admitted.ts';
import { noStore, readJsonRequest, refusal } from '../json-request.ts';

export const dynamic = 'force-dynamic';

/** A bounce may carry the message that came back. */
const MOST_BODY = 512 * 1024;

export async function POST(request: Request): Promise<Response> {
  const read = await readJsonRequest(request, MOST_BODY);
  if (!read.ok) return read.response;
  const parsed = parseBounceRequest(read.body);
  if (!parsed.ok) return refusal(parsed.status, parsed.code, parsed.message, { field: parsed.field });
  return whileAdmitted(request, async () => Response.json(explainBounce(parsed.text), { headers: noStore }));
}
