// POST /api/v1/diagnoses: one run, streamed as NDJSON; hanging up ends it.
import { admit } from '../../../../lib/diagnosis/admission.ts';
import { diagnose } from '../../../../lib/diagnosis/diagnose.ts';
import { parseDiagnosisRequest } from '../../../../lib/diagnosis/request.ts';
import { noPlace } from '../admitted.ts';
import { clientAddress, noStore, readJsonRequest, refusal } from '../json-request.ts';

export const dynamic = 'force-dynamic';

export async function POST(request: Request): Promise<Response> {
  const read = await readJsonRequest(request);
  if (!read.ok) return read.response;
  const parsed = parseDiagnosisRequest(read.body);
  if (!parsed.ok) return refusal(400, parsed.code, parsed.message, { field: parsed.field });

  const ended = new AbortController();
  const signal = AbortSignal.any([request.signal, ended.signal]);
  const admission = await admit(clientAddress(request), signal);
  if (!admission.ok) return noPlace(admission);
  const events = diagnose(parsed.request, { signal });
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await events.next();
        if (!done) return controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
        admission.leave();
        controller.close();
      } catch (error) {
        admission.leave();
        controller.error(error);
      }
    },
    async cancel() {
      ended.abort(new DOMException('The client left', 'AbortError'));
      await events.return(undefined);
      admission.leave();
    },
  });
  const headers = {
    ...noStore,
    'content-type': 'application/x-ndjson; charset=utf-8',
    'cache-control': 'no-store, no-transform',
  };
  return new Response(stream, { headers });
}
