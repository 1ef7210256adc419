// POST /api/v1/bounces {text}: what a pasted bounce or error line means, and what to do. Nothing of it is kept.
import { explainBounce, parseBounceRequest } from '../../../../lib/diagnosis/bounce-check.ts';
import { jsonRoute } from '../json-route.ts';

export const dynamic = 'force-dynamic';

export const POST = jsonRoute({
  /** A bounce may carry the message that came back. */
  mostBytes: 512 * 1024,
  parse: parseBounceRequest,
  answer: ({ text }) => ({ ok: true, json: explainBounce(text) }),
});
