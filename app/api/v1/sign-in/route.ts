// POST: an agent signs this browser in, with name and password or with a link's secret. DELETE: and out again.
import { z } from 'zod';
import {
  agentOfLink,
  agentOfPassword,
  knownAgent,
  setPassword,
  signIn,
  signOut,
  whoOfCookie,
} from '../../../../lib/desk/accounts/accounts.ts';
import { deskCookieOf } from '../../../../lib/desk/accounts/cookie.ts';
import { isLongEnough, LEAST_CHARACTERS } from '../../../../lib/desk/accounts/password-hash.ts';
import { anonymous } from '../../../../lib/desk/caller.ts';
import { deskApi as messages } from '../../../../lib/messages/desk-api.ts';
import { format } from '../../../../lib/messages/format.ts';
import { store } from '../../../../lib/store/index.ts';
import { jsonResponse, noContent, refusal } from '../answer.ts';
import { writeAct } from '../audit.ts';
import { plainRoute } from '../plain-route.ts';
import { readMembers } from '../read-members.ts';
import { writeRefused } from './refused.ts';
import { tooMany } from './tries.ts';
import { withCookie } from './with-cookie.ts';

export const dynamic = 'force-dynamic';

/** With a link comes the password that the account has from then on; without one it opens by links alone. */
const members = z.union([
  z.strictObject({ name: z.string().min(1).max(200), password: z.string().min(1).max(1_000) }),
  z.strictObject({ link: z.string().min(16).max(100), password: z.string().max(1_000).optional() }),
]);

export const POST = plainRoute({
  takesBody: true,
  async answer({ body, client }) {
    const read = readMembers(members, body);
    if (!read.ok) return read;
    const given = read.members;
    const refused = await tooMany(client, 'name' in given ? given.name : null);
    if (refused) return refused;
    // Before the link is used up.
    if ('link' in given && given.password !== undefined && !isLongEnough(given.password))
      return refusal(400, 'bad-password', format(messages.badPassword, { least: LEAST_CHARACTERS }), {
        field: 'password',
      });
    const agent =
      'link' in given
        ? await agentOfLink(store(), given.link)
        : await agentOfPassword(store(), given.name, given.password);
    if (!agent) {
      await writeRefused(client);
      if ('link' in given) return refusal(403, 'used-link', messages.usedLink);
      return refusal(403, 'wrong-sign-in', messages.wrongSignIn);
    }
    const who = knownAgent(agent);
    if ('link' in given && given.password !== undefined) {
      await setPassword(store(), agent.id, given.password);
      await writeAct({ who, client, what: 'password-set', about: agent.name });
    }
    const cookie = await signIn(store(), agent.id, client);
    await writeAct({ who, client, what: 'signed-in', about: null });
    return withCookie(jsonResponse({ name: agent.name, role: agent.role }), cookie);
  },
});

export const DELETE = plainRoute({
  takesBody: false,
  async answer({ request, client }) {
    const cookie = deskCookieOf(request.headers.get('cookie'));
    const who = cookie === null ? anonymous : await whoOfCookie(store(), cookie);
    if (cookie !== null) await signOut(store(), cookie);
    if (who.kind !== 'anonymous') await writeAct({ who, client, what: 'signed-out', about: null });
    return withCookie(noContent(), null);
  },
});
