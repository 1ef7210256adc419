// One kept report: GET reads it as JSON or as a ticket's text, PATCH ends it sooner, DELETE at once.
import { z } from 'zod';
import { isAllowed } from '../../../../../lib/desk/caller.ts';
import { environment } from '../../../../../lib/diagnosis/environment.ts';
import { rejudge } from '../../../../../lib/diagnosis/rejudge.ts';
import { ticketText } from '../../../../../lib/messages/ticket/ticket-text.ts';
import { rulesVersion } from '../../../../../lib/rules/version.ts';
import { store } from '../../../../../lib/store/index.ts';
import { deleteReport, type KeptReport, shortenReport } from '../../../../../lib/store/reports.ts';
import { writeAct } from '../../audit.ts';
import { readMembers } from '../../read-members.ts';
import { whoIs } from '../../who.ts';
import { daysSchema } from '../days.ts';
import { absent, privateRoute, reportFor } from '../reports-answer.ts';
import { type TextKind, wantedText } from '../wanted-text.ts';

export const dynamic = 'force-dynamic';

interface Parts {
  id: string;
}

const answered = (text: string, type: string): Response =>
  new Response(text, { headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' } });

const asText = ({ report }: KeptReport, kind: TextKind): Response =>
  answered(ticketText(report, { markdown: kind === 'text/markdown' }), kind);

/** What a link may ask for, since it cannot send an Accept header. */
const forms: Readonly<Record<string, { kind: TextKind | null; ending: string }>> = {
  text: { kind: 'text/plain', ending: 'txt' },
  markdown: { kind: 'text/markdown', ending: 'md' },
  json: { kind: null, ending: 'json' },
};

/** As a file to save; the name is the domain's, which is of letters, digits, dots and hyphens. */
function asFile(id: string, kept: KeptReport, { kind, ending }: { kind: TextKind | null; ending: string }): Response {
  const { subject, startedAt } = kept.report;
  const json = () => answered(JSON.stringify(asJson(id, kept, null), null, 1), 'application/json');
  const response = kind ? asText(kept, kind) : json();
  const name = `${subject.domain.replace(/[^a-z0-9.-]/gi, '_')}-${startedAt.slice(0, 10)}.${ending}`;
  response.headers.set('content-disposition', `attachment; filename="${name}"`);
  return response;
}

/** With `judge=today` what the rules of today say of the same evidence stands beside what was said then. */
function asJson(id: string, { report, rules, until }: KeptReport, judge: string | null): object {
  const own = { ...report, id, expiresAt: new Date(until).toISOString(), rules };
  if (judge !== 'today') return own;
  const { verdict, findings, untested } = rejudge(report, environment().profile);
  return { ...own, today: { rules: rulesVersion(), verdict, findings, untested } };
}

export const GET = privateRoute<Parts>({
  takesBody: false,
  async answer({ request, parts: { id }, client }) {
    const found = await reportFor(id, client);
    if (!found.ok) return found;
    const who = await whoIs(request);
    if (who.kind !== 'anonymous')
      await writeAct({ who, client, what: 'report-read', about: found.kept.report.subject.domain });
    const { searchParams } = new URL(request.url);
    const form = forms[searchParams.get('as') ?? ''];
    if (form) return { ok: true, response: asFile(id, found.kept, form) };
    const kind = wantedText(request.headers.get('accept'));
    if (kind) return { ok: true, response: asText(found.kept, kind) };
    return { ok: true, json: asJson(id, found.kept, searchParams.get('judge')) };
  },
});

/** Only whoever kept it has the key; to all others there is nothing here. */
const deleteKeyOf = (request: Request): string | null => request.headers.get('x-delete-key');

export const DELETE = privateRoute<Parts>({
  takesBody: false,
  async answer({ request, parts: { id }, client }) {
    const who = await whoIs(request);
    const found = await reportFor(id, client);
    if (!found.ok) return found;
    const deleteKey = deleteKeyOf(request);
    if (isAllowed(who, 'reports')) {
      await deleteReport(store(), { id, deleteKey: null });
      await writeAct({ who, client, what: 'report-deleted', about: found.kept.report.subject.domain });
      return { ok: true, none: true };
    }
    const isGone = deleteKey !== null && (await deleteReport(store(), { id, deleteKey }));
    return isGone ? { ok: true, none: true } : absent;
  },
});

export const PATCH = privateRoute<Parts>({
  takesBody: true,
  async answer({ request, body, parts: { id }, client }) {
    const read = readMembers(z.strictObject({ days: daysSchema() }), body);
    if (!read.ok) return read;
    const found = await reportFor(id, client);
    if (!found.ok) return found;
    const deleteKey = deleteKeyOf(request);
    const shortened = deleteKey === null ? null : await shortenReport(store(), { id, deleteKey }, read.members.days);
    return shortened ? { ok: true, json: { expiresAt: new Date(shortened.until).toISOString() } } : absent;
  },
});
