// POST, from FreeScout's module "Sidebar Webhook": links for the customer of a conversation, as HTML.
import { environment } from '../../../../../../lib/diagnosis/environment.ts';
import {
  freescoutSidebar,
  isSidebarSecret,
  sidebarRequestSchema,
} from '../../../../../../lib/integrations/help-desks/freescout.ts';
import { linksFor } from '../../../../../../lib/integrations/help-desks/links.ts';
import { helpDesk as messages } from '../../../../../../lib/messages/help-desk.ts';
import { freescoutSidebarSecret } from '../../../../../../lib/operator/help-desk-secrets.ts';
import { refusal } from '../../../answer.ts';
import { plainRoute } from '../../../plain-route.ts';
import { readMembers } from '../../../read-members.ts';
import { notConnected } from '../../note-refusal.ts';

export const dynamic = 'force-dynamic';

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};

export const POST = plainRoute({
  takesBody: true,
  async answer({ body }) {
    const { helpDesks, publicUrl } = environment().profile;
    if (helpDesks.freescout === null) return notConnected;
    if (publicUrl === null) return refusal(409, 'no-public-url', messages.noPublicUrl);
    const read = readMembers(sidebarRequestSchema, body);
    if (!read.ok) return read;
    const { customerEmail, secret } = read.members;
    if (!isSidebarSecret(secret, freescoutSidebarSecret(helpDesks.freescout, process.env)))
      return refusal(403, 'bad-secret', messages.badSecret);
    const html = freescoutSidebar(linksFor(publicUrl, customerEmail || null));
    return { ok: true, response: new Response(html, { headers }) };
  },
});
