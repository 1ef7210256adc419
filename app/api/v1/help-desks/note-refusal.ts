// What is answered when a note could not be written.
import type { Written } from '../../../../lib/integrations/help-desks/write-note.ts';
import { format } from '../../../../lib/messages/format.ts';
import { helpDesk as messages } from '../../../../lib/messages/help-desk.ts';
import { type Refusal, refusal } from '../answer.ts';

export const notConnected = refusal(404, 'not-connected', () => messages.notConnected);

export function noteRefusal(written: Exclude<Written, { ok: true }>): Refusal {
  switch (written.why) {
    case 'not-connected':
      return notConnected;
    case 'no-ticket':
      return refusal(404, 'no-ticket', messages.noTicket, { field: 'ticket' });
    case 'refused':
      return refusal(409, 'refused', format(messages.refused, { words: written.words }));
    case 'busy':
      return refusal(409, 'busy', messages.busy, { retryAfterSeconds: 5 });
    case 'away':
      return refusal(503, 'help-desk-away', messages.away, { retryAfterSeconds: 60 });
    case 'silent':
      return refusal(503, 'help-desk-silent', messages.silent, { retryAfterSeconds: 60 });
  }
}
