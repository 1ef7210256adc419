// GET: the newest checks of agents and kept reports. POST {key}: an agent opens the check that ran while they typed, which keeps it.
import { z } from 'zod';
import { keepOwnCheck, recentLooks } from '../../../../lib/desk/history/own-checks.ts';
import { deskApi as messages } from '../../../../lib/messages/desk-api.ts';
import { store } from '../../../../lib/store/index.ts';
import { kept } from '../../../../lib/store/kept.ts';
import { refusal } from '../answer.ts';
import { plainRoute } from '../plain-route.ts';
import { readMembers } from '../read-members.ts';
import { whoMay } from '../who.ts';

export const dynamic = 'force-dynamic';

export const GET = plainRoute({
  takesBody: false,
  async answer({ request }) {
    const may = await whoMay(request, 'reports');
    return may.ok ? { ok: true, json: { checks: await recentLooks(store()) } } : may;
  },
});

export const POST = plainRoute({
  takesBody: true,
  async answer({ request, body }) {
    const may = await whoMay(request, 'reports');
    if (!may.ok) return may;
    const read = readMembers(z.strictObject({ key: z.string().max(200) }), body);
    if (!read.ok) return read;
    const { key } = read.members;
    const opened = store();
    await opened.ready(); // before the key is used up
    const report = await kept.take(key, 'desk');
    if (!report || report.only) return refusal(404, 'not-found', messages.noKey);
    const id = await keepOwnCheck(opened, report, may.who).catch(async (error) => {
      await kept.giveBack(key, 'desk');
      throw error;
    });
    return { ok: true, status: 201, json: { id } };
  },
});
