// POST /api/v1/bounces {text}: what a pasted bounce or error line means, and what to do. Nothing of it is kept.
import { pastedRoute } from '../pasted-route.ts';

export const dynamic = 'force-dynamic';

/** A bounce may carry the message that came back. */
export const POST = pastedRoute({ mostBytes: 512 * 1024, read: 'bounce' });
