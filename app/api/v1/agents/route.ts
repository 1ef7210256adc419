// GET: who may work at the desk. POST: one more, with a link that opens the account once.
import { z } from 'zod';
import { createAgent, linkFor, readAgentName } from '../../../../lib/desk/accounts/accounts.ts';
import { deskApi as messages } from '../../../../lib/messages/desk-api.ts';
import { allAgents } from '../../../../lib/store/agents.ts';
import { store } from '../../../../lib/store/index.ts';
import { adminRoute, adminRouteOf } from '../admin-route.ts';
import { refusal } from '../answer.ts';
import { shownAgent, signInLink } from './shown-agent.ts';

export const dynamic = 'force-dynamic';

const members = z.strictObject({ name: z.string().max(200), role: z.enum(['agent', 'admin']).default('agent') });

export const GET = adminRoute(async () => ({
  ok: true,
  json: { agents: (await allAgents(store())).map(shownAgent) },
}));

export const POST = adminRouteOf(members, async ({ request, members: { name: typed, role }, note }) => {
  const name = readAgentName(typed);
  if (name === null) return refusal(400, 'bad-name', messages.badName, { field: 'name' });
  const agent = await createAgent(store(), { name, role, password: null });
  if (!agent) return refusal(409, 'name-taken', messages.nameTaken, { field: 'name' });
  await note('agent-added', agent.name);
  const link = signInLink(request, await linkFor(store(), agent.id));
  return { ok: true, status: 201, json: { ...shownAgent(agent), link } };
});
