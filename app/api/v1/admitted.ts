// A place in the hall for one piece of work: admitted, done, left again; else the sentence that says when to come.
import { type Admission, admit } from '../../../lib/diagnosis/admission.ts';
import { request as messages } from '../../../lib/messages/en/request.ts';
import { format } from '../../../lib/messages/format.ts';
import { clientAddress, refusal } from './json-request.ts';

/** The refusal for a run that found no place: 429 or 503, with the sentence that says when to come again. */
export function noPlace({ status, retryAfterSeconds }: Extract<Admission, { ok: false }>): Response {
  const code = status === 429 ? 'too-many' : 'busy';
  return refusal(status, code, format(messages[code], { seconds: retryAfterSeconds }), { retryAfterSeconds });
}

/** Answers with what `work` gives; 429 or 503 when there is no place. A visitor who left gets an answer nobody reads. */
export async function whileAdmitted(request: Request, work: () => Promise<Response>): Promise<Response> {
  try {
    const admission = await admit(clientAddress(request), request.signal);
    if (!admission.ok) return noPlace(admission);
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
