// GET: which systems may use the API. POST: one more; the token itself is told this once.
import { z } from 'zod';
import { createToken, readAgentName } from '../../../../lib/desk/accounts/accounts.ts';
import { scopes } from '../../../../lib/desk/caller.ts';
import { deskApi as messages } from '../../../../lib/messages/desk-api.ts';
import { store } from '../../../../lib/store/index.ts';
import { allTokens, type Token } from '../../../../lib/store/tokens.ts';
import { refusal } from '../answer.ts';
import { writeAct } from '../audit.ts';
import { plainRoute } from '../plain-route.ts';
import { readMembers } from '../read-members.ts';
import { whoMay } from '../who.ts';

export const dynamic = 'force-dynamic';

const members = z.strictObject({
  name: z.string().max(200),
  scopes: z.array(z.enum(scopes)).min(1).max(scopes.length),
});
const time = (at: number | null) => (at === null ? null : new Date(at).toISOString());
const shown = ({ id, name, scopes: its, createdAt, usedAt, revokedAt }: Token) => ({
  ...{ id, name, scopes: its },
  ...{ since: time(createdAt), usedAt: time(usedAt), revokedAt: time(revokedAt) },
});

export const GET = plainRoute({
  takesBody: false,
  async answer({ request }) {
    const may = await whoMay(request, 'admin');
    if (!may.ok) return may;
    return { ok: true, json: { tokens: (await allTokens(store())).map(shown) } };
  },
});

export const POST = plainRoute({
  takesBody: true,
  async answer({ request, body, client }) {
    const may = await whoMay(request, 'admin');
    if (!may.ok) return may;
    const read = readMembers(members, body);
    if (!read.ok) return read;
    const name = readAgentName(read.members.name);
    if (name === null) return refusal(400, 'bad-name', messages.badName, { field: 'name' });
    const token = await createToken(store(), { name, scopes: [...new Set(read.members.scopes)] });
    await writeAct({ who: may.who, client, what: 'token-added', about: name });
    return { ok: true, status: 201, json: { token } };
  },
});
