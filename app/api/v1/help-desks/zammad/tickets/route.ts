// POST, from Zammad's webhook: puts a link to check the customer's mail into the ticket, once, where only agents see it.
import { environment } from '../../../../../../lib/diagnosis/environment.ts';
import { linksFor } from '../../../../../../lib/integrations/help-desks/links.ts';
import { readZammadWebhook } from '../../../../../../lib/integrations/help-desks/zammad.ts';
import { format } from '../../../../../../lib/messages/format.ts';
import { helpDesk as messages } from '../../../../../../lib/messages/help-desk.ts';
import { zammadWebhookSecret } from '../../../../../../lib/operator/help-desk-secrets.ts';
import { StoreError } from '../../../../../../lib/store/store-error.ts';
import { unlessLeft, visitorOf } from '../../../admitted.ts';
import { jsonResponse, type Refusal, refusal, refusedResponse } from '../../../answer.ts';
import { receiveBody } from '../../../json-request.ts';
import { storeRefusal } from '../../../store-refusal.ts';
import { notConnected, noteRefusal } from '../../note-refusal.ts';
import { write } from '../../write.ts';

export const dynamic = 'force-dynamic';

/** The whole ticket comes with all its people; its articles may be long. */
const MOST_BYTES = 1024 * 1024;

/** Zammad asks up to four times more for whatever is not 2xx. */
export const POST = (request: Request): Promise<Response> =>
  unlessLeft(request, async () => {
    const { helpDesks, publicUrl } = environment().profile;
    if (helpDesks.zammad === null) return refusedResponse(notConnected);
    if (publicUrl === null) return refusedResponse(refusal(409, 'no-public-url', messages.noPublicUrl));
    const received = await receiveBody(request, visitorOf(request).client, MOST_BYTES);
    if (!received.ok) return refusedResponse(received);
    const secret = zammadWebhookSecret(helpDesks.zammad, process.env);
    const read = readZammadWebhook(received.bytes, request.headers.get('x-hub-signature'), secret);
    received.release();
    if (!read.ok)
      return refusedResponse(
        read.why === 'signature'
          ? refusal(403, 'bad-signature', messages.badSignature)
          : refusal(400, 'bad-body', messages.badBody),
      );
    const text = format(messages.invitation, { url: linksFor(publicUrl, read.address).check });
    const written = await invite(read.ticket, text);
    return written.ok ? jsonResponse({ already: written.already }) : refusedResponse(written);
  });

async function invite(ticket: string, text: string): Promise<{ ok: true; already: boolean } | Refusal> {
  try {
    // Our own note calls the webhook again: it stands there already.
    const written = await write({ desk: 'zammad', about: 'invitation', note: { ticket, text } });
    return written.ok ? written : noteRefusal(written);
  } catch (error) {
    if (error instanceof StoreError) return storeRefusal(error);
    throw error;
  }
}
