// DELETE: takes a token back, at once.
import { deskApi as messages } from '../../../../../lib/messages/desk-api.ts';
import { store } from '../../../../../lib/store/index.ts';
import { allTokens, revokeToken } from '../../../../../lib/store/tokens.ts';
import { adminRoute } from '../../admin-route.ts';
import { refusal } from '../../answer.ts';

export const dynamic = 'force-dynamic';

export const DELETE = adminRoute<{ id: string }>(async ({ parts, note }) => {
  const token = (await allTokens(store())).find(({ id }) => id === parts.id);
  if (!token || !(await revokeToken(store(), token.id, Date.now()))) return refusal(404, 'not-found', messages.noToken);
  await note('token-revoked', token.name);
  return { ok: true, none: true };
});
