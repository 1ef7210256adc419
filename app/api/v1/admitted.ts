// One place in the hall for one short piece of work: admitted, done, left again; else the sentence that says when to come.
import { admit } from '../../../lib/diagnosis/admission.ts';
import { request as messages } from '../../../lib/messages/en/request.ts';
import { format } from '../../../lib/messages/format.ts';
import { clientAddress, refusal } from './json-request.ts';

/** Answers with what `work` gives; 429 or 503 when there is no place. A visitor who left gets an answer nobody reads. */
export async function whileAdmitted(request: Request, work: () => Promise<Response>): Promise<Response> {
  try {
    const admission = await admit(clientAddress(request), request.signal);
    if (!admission.ok) {
      const { status, retryAfterSeconds } = admission;
      const code = status === 429 ? 'too-many' : 'busy';
      return refusal(status, code, format(messages[code], { seconds: retryAfterSeconds }), { retryAfterSeconds });
    }
    try {
      return await work();
    } finally {
      admission.leave();
    }
  } catch (error) {
    if (request.signal.aborted) return refusal(503, 'cancelled', messages.cancelled, { retryAfterSeconds: 5 });
    throw error;
  }
}
