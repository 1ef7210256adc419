// GET /api/v1/audit[?about=…][&before=ISO]: who looked at what, when and from where; the newest first. Nothing here changes it.
import { readAudit } from '../../../../lib/store/audit.ts';
import { store } from '../../../../lib/store/index.ts';
import { adminRoute } from '../admin-route.ts';
import { isoTime } from '../iso-time.ts';

export const dynamic = 'force-dynamic';

export const GET = adminRoute(async ({ request }) => {
  const query = new URL(request.url).searchParams;
  const about = query.get('about');
  const before = Date.parse(query.get('before') ?? '');
  const entries = await readAudit(store(), {
    ...(about === null ? {} : { about }),
    ...(Number.isNaN(before) ? {} : { before }),
  });
  return { ok: true, json: { entries: entries.map(({ at, ...entry }) => ({ at: isoTime(at), ...entry })) } };
});
