// PATCH {role?, disabled?, link?}: changes an account; `link` makes a new link that opens it once.
import { z } from 'zod';
import { linkFor } from '../../../../../lib/desk/accounts/accounts.ts';
import { deskApi as messages } from '../../../../../lib/messages/desk-api.ts';
import { agentOfId, changeAgent } from '../../../../../lib/store/agents.ts';
import { store } from '../../../../../lib/store/index.ts';
import { adminRouteOf } from '../../admin-route.ts';
import { refusal } from '../../answer.ts';
import { shownAgent, signInLink } from '../shown-agent.ts';

export const dynamic = 'force-dynamic';

const changes = z.strictObject({
  role: z.enum(['agent', 'admin']).optional(),
  disabled: z.boolean().optional(),
  link: z.literal(true).optional(),
});

export const PATCH = adminRouteOf<typeof changes, { id: string }>(
  changes,
  async ({ request, members: { role, disabled, link }, parts, who, note }) => {
    const agent = await agentOfId(store(), parts.id);
    if (!agent) return refusal(404, 'not-found', messages.noAgent);
    // Whoever shuts themselves out needs the command line to come back.
    const isOwn = who.kind === 'agent' && who.id === agent.id;
    if (isOwn && (disabled || role === 'agent')) return refusal(409, 'own-account', messages.ownAccount);
    await changeAgent(store(), agent.id, {
      ...(role === undefined ? {} : { role }),
      ...(disabled === undefined ? {} : { disabledAt: disabled ? Date.now() : null }),
    });
    await note('agent-changed', agent.name);
    const changed = (await agentOfId(store(), agent.id)) ?? agent;
    const made = link ? { link: signInLink(request, await linkFor(store(), agent.id)) } : {};
    return { ok: true, json: { ...shownAgent(changed), ...made } };
  },
);
