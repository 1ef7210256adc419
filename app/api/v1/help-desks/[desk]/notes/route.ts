// POST {ticket, report}: writes a kept report into a ticket, as a note for agents; once, however often it is asked.
import { z } from 'zod';
import { environment } from '../../../../../../lib/diagnosis/environment.ts';
import { isTicket } from '../../../../../../lib/integrations/help-desks/note.ts';
import { format } from '../../../../../../lib/messages/format.ts';
import { helpDesk as messages } from '../../../../../../lib/messages/help-desk.ts';
import { ticketText } from '../../../../../../lib/messages/ticket/ticket-text.ts';
import { helpDeskNames } from '../../../../../../lib/operator/profile-help-desks.ts';
import { refusal } from '../../../answer.ts';
import { writeAct } from '../../../audit.ts';
import { plainRoute } from '../../../plain-route.ts';
import { readMembers } from '../../../read-members.ts';
import { reportFor } from '../../../reports/reports-answer.ts';
import { whoMay } from '../../../who.ts';
import { notConnected, noteRefusal } from '../../note-refusal.ts';
import { write } from '../../write.ts';

export const dynamic = 'force-dynamic';

const members = z.strictObject({ ticket: z.union([z.string().max(20), z.int()]), report: z.string().max(100) });

export const POST = plainRoute<{ desk: string }>({
  takesBody: true,
  async answer({ request, body, parts, client }) {
    const may = await whoMay(request, 'reports');
    if (!may.ok) return may;
    const desk = helpDeskNames.find((name) => name === parts.desk);
    const { profile } = environment();
    if (!desk || profile.helpDesks[desk] === null) return notConnected;
    const read = readMembers(members, body);
    if (!read.ok) return read;
    const { report: id } = read.members;
    const ticket = String(read.members.ticket);
    if (!isTicket(ticket)) return refusal(400, 'bad-ticket', messages.badTicket, { field: 'ticket' });
    const found = await reportFor(id, client);
    if (!found.ok) return found;
    const { report } = found.kept;
    const { publicUrl } = profile;
    const link = publicUrl === null ? [] : [format(messages.report, { url: `${publicUrl}/reports/${id}` })];
    const text = [ticketText(report, { markdown: false }).trimEnd(), ...link].join('\n\n');
    const written = await write({ desk, about: id, note: { ticket, text } });
    if (!written.ok) return noteRefusal(written);
    await writeAct({ who: may.who, client, what: 'ticket-noted', about: report.subject.domain });
    return { ok: true, status: written.already ? 200 : 201, json: { already: written.already } };
  },
});
