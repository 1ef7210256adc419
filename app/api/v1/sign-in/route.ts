// POST: an agent signs this browser in, with name and password or with a link's secret. DELETE: and out again.
import { z } from 'zod';
import { agentOfLink, agentOfPassword, knownAgent, signIn, signOut } from '../../../../lib/desk/accounts/accounts.ts';
import { deskCookieOf, setDeskCookie } from '../../../../lib/desk/accounts/cookie.ts';
import { environment } from '../../../../lib/diagnosis/environment.ts';
import { deskApi as messages } from '../../../../lib/messages/en/desk-api.ts';
import { format } from '../../../../lib/messages/format.ts';
import { countUp } from '../../../../lib/store/counters.ts';
import { store } from '../../../../lib/store/index.ts';
import { jsonResponse, noContent, refusal } from '../answer.ts';
import { writeAct } from '../audit.ts';
import { type PlainAnswer, plainRoute } from '../plain-route.ts';
import { readMembers } from '../read-members.ts';

export const dynamic = 'force-dynamic';

const members = z.union([
  z.strictObject({ name: z.string().min(1).max(200), password: z.string().min(1).max(1_000) }),
  z.strictObject({ link: z.string().min(16).max(100) }),
]);

/** Tries in 15 minutes: of one account from everywhere, and of one network for all accounts. */
const TRIES = { ofAccount: 10, ofNetwork: 30, windowMs: 15 * 60_000 };

export const POST = plainRoute({
  takesBody: true,
  async answer({ body, client }) {
    const read = readMembers(members, body);
    if (!read.ok) return read;
    const given = read.members;
    const refused = await tooMany(client, 'name' in given ? given.name : null);
    if (refused) return refused;
    const agent =
      'link' in given
        ? await agentOfLink(store(), given.link)
        : await agentOfPassword(store(), given.name, given.password);
    if (!agent) {
      if ('link' in given) return refusal(403, 'used-link', messages.usedLink);
      return refusal(403, 'wrong-sign-in', messages.wrongSignIn);
    }
    const who = knownAgent(agent);
    const cookie = await signIn(store(), agent.id, client);
    await writeAct({ who, client, what: 'signed-in', about: null });
    return withCookie(jsonResponse({ name: agent.name, role: agent.role }), cookie);
  },
});

export const DELETE = plainRoute({
  takesBody: false,
  async answer({ request }) {
    const cookie = deskCookieOf(request.headers.get('cookie'));
    if (cookie !== null) await signOut(store(), cookie);
    return withCookie(noContent(), null);
  },
});

function withCookie(response: Response, cookie: string | null): PlainAnswer {
  const isSecure = environment().profile.publicUrl?.startsWith('https:') ?? false;
  response.headers.set('set-cookie', setDeskCookie(cookie, isSecure));
  return { ok: true, response };
}

async function tooMany(client: string, name: string | null): Promise<PlainAnswer | null> {
  const now = Date.now();
  const { windowMs } = TRIES;
  const counted = [
    { ...(await countUp(store(), `sign-in/network/${client}`, { windowMs, now })), most: TRIES.ofNetwork },
    ...(name === null
      ? []
      : [
          {
            ...(await countUp(store(), `sign-in/name/${name.toLowerCase()}`, { windowMs, now })),
            most: TRIES.ofAccount,
          },
        ]),
  ];
  const over = counted.find(({ count, most }) => count > most);
  if (!over) return null;
  const retryAfterSeconds = Math.max(1, Math.ceil((over.until - now) / 1_000));
  return refusal(429, 'too-many', format(messages.tooManySignIns, { seconds: retryAfterSeconds }), {
    retryAfterSeconds,
  });
}
