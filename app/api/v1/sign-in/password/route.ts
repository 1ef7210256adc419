// POST: an agent changes their own password; every other browser of theirs is signed out.
import { z } from 'zod';
import { agentOfPassword, setPassword, signIn } from '../../../../../lib/desk/accounts/accounts.ts';
import { isLongEnough, LEAST_CHARACTERS } from '../../../../../lib/desk/accounts/password-hash.ts';
import { deskApi as messages } from '../../../../../lib/messages/desk-api.ts';
import { format } from '../../../../../lib/messages/format.ts';
import { agentOfName } from '../../../../../lib/store/agents.ts';
import { store } from '../../../../../lib/store/index.ts';
import { noContent, refusal } from '../../answer.ts';
import { writeAct } from '../../audit.ts';
import { plainRoute } from '../../plain-route.ts';
import { readMembers } from '../../read-members.ts';
import { whoMay } from '../../who.ts';
import { writeRefused } from '../refused.ts';
import { tooMany } from '../tries.ts';
import { withCookie } from '../with-cookie.ts';

export const dynamic = 'force-dynamic';

const members = z.strictObject({
  password: z.string().min(1).max(1_000),
  newPassword: z.string().min(1).max(1_000),
});

export const POST = plainRoute({
  takesBody: true,
  async answer({ request, body, client }) {
    const may = await whoMay(request, 'sessions');
    if (!may.ok) return may;
    const read = readMembers(members, body);
    if (!read.ok) return read;
    const { who } = may;
    const { password, newPassword } = read.members;
    const account = who.kind === 'agent' ? await agentOfName(store(), who.name) : null;
    if (!account || account.passwordHash === null) return refusal(409, 'no-password', messages.noPassword);
    if (!isLongEnough(newPassword))
      return refusal(400, 'bad-password', format(messages.badPassword, { least: LEAST_CHARACTERS }), {
        field: 'newPassword',
      });
    // Whoever sits down at a browser that was left open shall not find the old one out.
    const refused = await tooMany(client, who.name);
    if (refused) return refused;
    if (!(await agentOfPassword(store(), who.name, password))) {
      await writeRefused(client);
      return refusal(403, 'wrong-password', messages.wrongPassword, { field: 'password' });
    }
    await setPassword(store(), account.id, newPassword);
    await writeAct({ who, client, what: 'password-set', about: who.name });
    return withCookie(noContent(), await signIn(store(), account.id, client));
  },
});
