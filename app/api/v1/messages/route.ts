// POST /api/v1/messages {message}: what a pasted message, or its headers alone, tells. Nothing of it is kept.
import { MOST_MESSAGE } from '../../../../lib/diagnosis/message-reading.ts';
import { pastedRoute } from '../pasted-route.ts';

export const dynamic = 'force-dynamic';

/** JSON writes each line end as two characters and may write others as six; a message at its limit still fits. */
export const POST = pastedRoute({ mostBytes: 2 * MOST_MESSAGE, read: 'message-alone', ask: 'message' });
