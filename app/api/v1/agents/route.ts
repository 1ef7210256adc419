// GET: who may work at the desk. POST: one more, with a link that opens the account once.
import { z } from 'zod';
import { createAgent, linkFor, readAgentName } from '../../../../lib/desk/accounts/accounts.ts';
import { deskApi as messages } from '../../../../lib/messages/desk-api.ts';
import { allAgents } from '../../../../lib/store/agents.ts';
import { store } from '../../../../lib/store/index.ts';
import { refusal } from '../answer.ts';
import { writeAct } from '../audit.ts';
import { plainRoute } from '../plain-route.ts';
import { readMembers } from '../read-members.ts';
import { whoMay } from '../who.ts';
import { shownAgent, signInLink } from './shown-agent.ts';

export const dynamic = 'force-dynamic';

const members = z.strictObject({ name: z.string().max(200), role: z.enum(['agent', 'admin']).default('agent') });

export const GET = plainRoute({
  takesBody: false,
  async answer({ request }) {
    const may = await whoMay(request, 'admin');
    if (!may.ok) return may;
    return { ok: true, json: { agents: (await allAgents(store())).map(shownAgent) } };
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
    const agent = await createAgent(store(), { name, role: read.members.role, password: null });
    if (!agent) return refusal(409, 'name-taken', messages.nameTaken, { field: 'name' });
    await writeAct({ who: may.who, client, what: 'agent-added', about: agent.name });
    const link = signInLink(request, await linkFor(store(), agent.id));
    return { ok: true, status: 201, json: { ...shownAgent(agent), link } };
  },
});
