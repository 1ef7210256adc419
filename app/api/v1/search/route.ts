// POST /api/v1/search {text}: an agent looks for a domain, an address, a code or a report's link; it stands in no URL.
import { z } from 'zod';
import type { Known } from '../../../../lib/desk/caller.ts';
import { searchSubject } from '../../../../lib/desk/history/search.ts';
import { liveDesk } from '../../../../lib/desk/live/live-desk.ts';
import { deskApi as messages } from '../../../../lib/messages/desk-api.ts';
import { format } from '../../../../lib/messages/format.ts';
import type { DeskFound } from '../../../../lib/model/desk-found.ts';
import { readDeskQuery } from '../../../../lib/model/desk-query.ts';
import { store } from '../../../../lib/store/index.ts';
import { type Refusal, refusal } from '../answer.ts';
import { writeAct } from '../audit.ts';
import { plainRoute } from '../plain-route.ts';
import { readMembers } from '../read-members.ts';
import { reportFor } from '../reports/reports-answer.ts';
import { whoMay } from '../who.ts';

export const dynamic = 'force-dynamic';

type Found<Kind extends DeskFound['kind']> = Extract<DeskFound, { kind: Kind }>;

/** A try at a code, found or not, counts as one at joining. */
async function searchCode(code: string, who: Known): Promise<{ ok: true; found: Found<'code'> } | Refusal> {
  const waiting = await liveDesk().sessions.waiting(code, who);
  if (waiting.ok) return { ok: true, found: { kind: 'code', session: waiting.id } };
  if (waiting.why === 'not-found') return { ok: true, found: { kind: 'code', session: null } };
  const retryAfterSeconds = Math.max(1, Math.ceil((waiting.until - Date.now()) / 1_000));
  const message = format(messages.tooManyCodes, { seconds: retryAfterSeconds });
  return refusal(429, 'too-many', message, { retryAfterSeconds });
}

/** Guesses are limited as they are at the report itself. */
async function searchReport(id: string, client: string): Promise<{ ok: true; found: Found<'report'> } | Refusal> {
  const opened = await reportFor(id, client);
  if (!opened.ok) return opened.status === 404 ? { ok: true, found: { kind: 'report', report: null } } : opened;
  const { report, until } = opened.kept;
  const { domain } = report.subject;
  return {
    ok: true,
    found: {
      kind: 'report',
      report: { url: `/reports/${id}`, domain, verdict: report.verdict, expiresAt: new Date(until).toISOString() },
    },
  };
}

export const POST = plainRoute({
  takesBody: true,
  async answer({ request, body, client }) {
    const may = await whoMay(request, 'sessions');
    if (!may.ok) return may;
    const { who } = may;
    const read = readMembers(z.strictObject({ text: z.string().max(1_024) }), body);
    if (!read.ok) return read;
    const query = readDeskQuery(read.members.text);
    if (query === null) return refusal(400, 'no-query', messages.noQuery, { field: 'text' });
    if (query.kind === 'subject') {
      await writeAct({ who, client, what: 'searched', about: query.input.domain });
      return { ok: true, json: await searchSubject(store(), query.input, who) };
    }
    const searched = await (query.kind === 'code' ? searchCode(query.code, who) : searchReport(query.id, client));
    if (!searched.ok) return searched;
    const { found } = searched;
    const about = found.kind === 'code' ? found.session : (found.report?.domain ?? null);
    await writeAct({ who, client, what: 'searched', about });
    return { ok: true, json: found };
  },
});
