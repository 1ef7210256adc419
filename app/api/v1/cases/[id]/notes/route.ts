// POST /api/v1/cases/ID/notes {text}: a note about a case that has ended, for the desk alone; it goes with the case.
import { deskApi as messages } from '../../../../../../lib/messages/desk-api.ts';
import { readCase } from '../../../../../../lib/store/cases.ts';
import { writeNotes } from '../../../../../../lib/store/desk-notes.ts';
import { store } from '../../../../../../lib/store/index.ts';
import { refusal } from '../../../answer.ts';
import { writeAct } from '../../../audit.ts';
import { noteMembers } from '../../../domains/note-members.ts';
import { plainRoute } from '../../../plain-route.ts';
import { readMembers } from '../../../read-members.ts';
import { whoMay } from '../../../who.ts';

export const dynamic = 'force-dynamic';

export const POST = plainRoute<{ id: string }>({
  takesBody: true,
  async answer({ request, body, parts: { id }, client }) {
    const may = await whoMay(request, 'sessions');
    if (!may.ok) return may;
    const known = await readCase(store(), id);
    if (!known) return refusal(404, 'not-found', messages.noCase);
    const read = readMembers(noteMembers, body);
    if (!read.ok) return read;
    const { who } = may;
    const { domain, until } = known;
    await writeNotes(store(), [
      { domain, caseId: id, who: who.key, whoName: who.name, at: Date.now(), until, text: read.members.text },
    ]);
    await writeAct({ who, client, what: 'note-written', about: domain ?? id });
    return { ok: true, status: 201, json: {} };
  },
});
