// What the routes of kept reports have in common: one 404 for all that is not there, and answers that no robot keeps.
import { format } from '../../../../lib/messages/format.ts';
import { reportApi as messages } from '../../../../lib/messages/report-api.ts';
import { store } from '../../../../lib/store/index.ts';
import { openReport } from '../../../../lib/store/report-door.ts';
import type { KeptReport } from '../../../../lib/store/reports.ts';
import { type Refusal, refusal } from '../answer.ts';
import { type PlainRoute, plainRoute } from '../plain-route.ts';

export const absent: Refusal = refusal(404, 'not-found', () => messages.absent);

/** A route whose answers nobody keeps, lists or passes on: a report's address says who may read it. */
export function privateRoute<Parts>(route: PlainRoute<Parts>): ReturnType<typeof plainRoute<Parts>> {
  const handle = plainRoute<Parts>(route);
  return async (request, context) => {
    const response = await handle(request, context);
    response.headers.set('referrer-policy', 'no-referrer');
    response.headers.set('x-robots-tag', 'noindex, nofollow');
    return response;
  };
}

/** The report of an id, for the client that asks. Throws StoreError. */
export async function reportFor(id: string, client: string): Promise<{ ok: true; kept: KeptReport } | Refusal> {
  const opened = await openReport(store(), id, client);
  switch (opened.kind) {
    case 'open':
      return { ok: true, kept: opened.kept };
    case 'absent':
      return absent;
    case 'limited': {
      const seconds = Math.max(1, Math.ceil((opened.until - Date.now()) / 1000));
      return refusal(429, 'too-many', format(messages.limited, { seconds }), { retryAfterSeconds: seconds });
    }
  }
}
