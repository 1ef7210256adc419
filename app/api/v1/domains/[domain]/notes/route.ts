// POST /api/v1/domains/NAME/notes {text}: a note about a domain, for the desk alone.
import { environment } from '../../../../../../lib/diagnosis/environment.ts';
import { writeNotes } from '../../../../../../lib/store/desk-notes.ts';
import { store } from '../../../../../../lib/store/index.ts';
import { writeAct } from '../../../audit.ts';
import { plainRoute } from '../../../plain-route.ts';
import { readMembers } from '../../../read-members.ts';
import { whoMay } from '../../../who.ts';
import { domainOf } from '../../domain-of.ts';
import { noteMembers } from '../../note-members.ts';

export const dynamic = 'force-dynamic';

const DAY_MS = 86_400_000;

export const POST = plainRoute<{ domain: string }>({
  takesBody: true,
  async answer({ request, body, parts, client }) {
    const may = await whoMay(request, 'sessions');
    if (!may.ok) return may;
    const named = domainOf(parts.domain);
    if (!named.ok) return named;
    const read = readMembers(noteMembers, body);
    if (!read.ok) return read;
    const [{ domain }, { who }, at] = [named, may, Date.now()];
    const until = at + environment().profile.reports.days * DAY_MS;
    await writeNotes(store(), [
      { domain, caseId: null, who: who.key, whoName: who.name, at, until, text: read.members.text },
    ]);
    await writeAct({ who, client, what: 'note-written', about: domain });
    return { ok: true, status: 201, json: {} };
  },
});
