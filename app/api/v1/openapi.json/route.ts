// GET /api/v1/openapi.json: the description of this API, for programs that make clients from it.
import { environment } from '../../../../lib/diagnosis/environment.ts';
import { apiDocument } from '../_description/document.ts';

export const dynamic = 'force-dynamic';

/** Its text does not change while the process runs. */
let made: string | null = null;

export function GET(): Response {
  made ??= JSON.stringify(apiDocument(environment().profile.publicUrl));
  return new Response(made, {
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache' },
  });
}
