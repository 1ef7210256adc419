// PATCH {role?, disabled?, link?}: changes an account; `link` makes a new link that opens it once.
import { z } from 'zod';
import { linkFor } from '../../../../../lib/desk/accounts/accounts.ts';
import { deskApi as messages } from '../../../../../lib/messages/desk-api.ts';
import { agentOfId, changeAgent } from '../../../../../lib/store/agents.ts';
import { store } from '../../../../../lib/store/index.ts';
import { refusal } from '../../answer.ts';
import { writeAct } from '../../audit.ts';
import { plainRoute } from '../../plain-route.ts';
import { readMembers } from '../../read-members.ts';
import { whoMay } from '../../who.ts';
import { shownAgent, signInLink } from '../shown-agent.ts';

export const dynamic = 'force-dynamic';

const members = z.strictObject({
  role: z.enum(['agent', 'admin']).optional(),
  disabled: z.boolean().optional(),
  link: z.literal(true).optional(),
});

export const PATCH = plainRoute<{ id: string }>({
  takesBody: true,
  async answer({ request, body, parts, client }) {
    const may = await whoMay(request, 'admin');
    if (!may.ok) return may;
    const read = readMembers(members, body);
    if (!read.ok) return read;
    const agent = await agentOfId(store(), parts.id);
    if (!agent) return refusal(404, 'not-found', messages.noAgent);
    const { role, disabled, link } = read.members;
    // Whoever shuts themselves out needs the command line to come back.
    const isOwn = may.who.kind === 'agent' && may.who.id === agent.id;
    if (isOwn && (disabled || role === 'agent')) return refusal(409, 'own-account', messages.ownAccount);
    await changeAgent(store(), agent.id, {
      ...(role === undefined ? {} : { role }),
      ...(disabled === undefined ? {} : { disabledAt: disabled ? Date.now() : null }),
    });
    await writeAct({ who: may.who, client, what: 'agent-changed', about: agent.name });
    const changed = (await agentOfId(store(), agent.id)) ?? agent;
    const made = link ? { link: signInLink(request, await linkFor(store(), agent.id)) } : {};
    return { ok: true, json: { ...shownAgent(changed), ...made } };
  },
});
