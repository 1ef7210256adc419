// POST /api/v1/diagnoses: one run, streamed as NDJSON; hanging up ends it.
import { diagnose } from '../../../../lib/diagnosis/diagnose.ts';
import { parseDiagnosisRequest } from '../../../../lib/diagnosis/request.ts';
import { jsonRoute } from '../json-route.ts';

export const dynamic = 'force-dynamic';

export const POST = jsonRoute({
  parse: parseDiagnosisRequest,
  answer: ({ request }, { signal }) => ({ ok: true, lines: diagnose(request, { signal }) }),
});
