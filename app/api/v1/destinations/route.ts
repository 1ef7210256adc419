// POST /api/v1/destinations: where a password would go, so that the page can name the hosts before it is typed.
import { findDestination } from '../../../../lib/diagnosis/destination.ts';
import { parseDiagnosisRequest } from '../../../../lib/diagnosis/request.ts';
import { jsonRoute } from '../json-route.ts';

export const dynamic = 'force-dynamic';

export const POST = jsonRoute({
  parse: parseDiagnosisRequest,
  async answer({ request }, { signal }) {
    return { ok: true, json: { destination: await findDestination({ ...request, secret: null }, { signal }) } };
  },
});
