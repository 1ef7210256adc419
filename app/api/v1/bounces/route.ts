// POST /api/v1/bounces {text}: what a pasted bounce or error line means, and what to do. Nothing of it is kept.
import { parseBounceRequest } from '../../../../lib/diagnosis/bounce-check.ts';
import { runHome } from '../../../../lib/workers/index.ts';
import { jsonRoute } from '../json-route.ts';

export const dynamic = 'force-dynamic';

export const POST = jsonRoute({
  /** A bounce may carry the message that came back. */
  mostBytes: 512 * 1024,
  parse: parseBounceRequest,
  answer: async ({ text }, caller) => ({ ok: true, json: await runHome().perform('bounce', text, caller) }),
});
