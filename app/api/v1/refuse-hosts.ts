// Refuses a request that says yes to hosts which nothing names, before a run begins.
import type { DiagnosisRequest } from '../../../lib/diagnosis/request.ts';
import { runHome } from '../../../lib/workers/index.ts';
import type { Caller } from '../../../lib/workers/run-home.ts';
import type { Refusal } from './answer.ts';

/** Null: it may go. One host needs no asking; the password stays here. */
export async function refuseHosts(request: DiagnosisRequest, caller: Caller): Promise<Refusal | null> {
  if (request.confirmedHosts.length <= 1) return null;
  const refused = await runHome().perform('confirmed-hosts', { ...request, secret: null }, caller);
  return refused && { status: 400, ...refused };
}
