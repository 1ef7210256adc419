// GET: which systems may use the API. POST: one more; the token itself is told this once.
import { z } from 'zod';
import { createToken, readAgentName } from '../../../../lib/desk/accounts/accounts.ts';
import { scopes } from '../../../../lib/desk/caller.ts';
import { deskApi as messages } from '../../../../lib/messages/desk-api.ts';
import { store } from '../../../../lib/store/index.ts';
import { allTokens, type Token } from '../../../../lib/store/tokens.ts';
import { adminRoute, adminRouteOf } from '../admin-route.ts';
import { refusal } from '../answer.ts';
import { isoTime } from '../iso-time.ts';

export const dynamic = 'force-dynamic';

const members = z.strictObject({
  name: z.string().max(200),
  scopes: z.array(z.enum(scopes)).min(1).max(scopes.length),
});
const shownToken = ({ id, name, scopes: its, createdAt, usedAt, revokedAt }: Token) => ({
  ...{ id, name, scopes: its },
  ...{ since: isoTime(createdAt), usedAt: isoTime(usedAt), revokedAt: isoTime(revokedAt) },
});

export const GET = adminRoute(async () => ({
  ok: true,
  json: { tokens: (await allTokens(store())).map(shownToken) },
}));

export const POST = adminRouteOf(members, async ({ members: { name: typed, scopes: chosen }, note }) => {
  const name = readAgentName(typed);
  if (name === null) return refusal(400, 'bad-name', messages.badName, { field: 'name' });
  const token = await createToken(store(), { name, scopes: [...new Set(chosen)] });
  await note('token-added', name);
  return { ok: true, status: 201, json: { token } };
});
