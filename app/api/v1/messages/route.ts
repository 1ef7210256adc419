// POST /api/v1/messages {message}: what a pasted message, or its headers alone, tells. Nothing of it is kept.
import { MOST_MESSAGE, parseMessageRequest } from '../../../../lib/diagnosis/message-check.ts';
import { runHome } from '../../../../lib/workers/index.ts';
import { jsonRoute, tooSlow } from '../json-route.ts';

export const dynamic = 'force-dynamic';

export const POST = jsonRoute({
  /** JSON writes each line end as two characters and may write others as six; a message at its limit still fits. */
  mostBytes: 2 * MOST_MESSAGE,
  parse: parseMessageRequest,
  async answer({ message }, caller) {
    const json = await runHome().perform('message', message, caller);
    return json ? { ok: true, json } : tooSlow;
  },
});
