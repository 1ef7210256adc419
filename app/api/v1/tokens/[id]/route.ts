// DELETE: takes a token back, at once.
import { deskApi as messages } from '../../../../../lib/messages/desk-api.ts';
import { store } from '../../../../../lib/store/index.ts';
import { allTokens, revokeToken } from '../../../../../lib/store/tokens.ts';
import { refusal } from '../../answer.ts';
import { writeAct } from '../../audit.ts';
import { plainRoute } from '../../plain-route.ts';
import { whoMay } from '../../who.ts';

export const dynamic = 'force-dynamic';

export const DELETE = plainRoute<{ id: string }>({
  takesBody: false,
  async answer({ request, parts, client }) {
    const may = await whoMay(request, 'admin');
    if (!may.ok) return may;
    const token = (await allTokens(store())).find(({ id }) => id === parts.id);
    if (!token || !(await revokeToken(store(), token.id, Date.now())))
      return refusal(404, 'not-found', messages.noToken);
    await writeAct({ who: may.who, client, what: 'token-revoked', about: token.name });
    return { ok: true, none: true };
  },
});
