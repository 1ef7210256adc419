// Which account is somebody's who came through the sign-in service: by issuer and sub alone, never by a name or an address.

import type { OidcProfile } from '../../operator/profile-desk.ts';
import { type Agent, type AgentRole, addIdentity, agentOfIdentity, changeAgent } from '../../store/agents.ts';
import type { Store } from '../../store/store.ts';
import { StoreError } from '../../store/store-error.ts';
import { createAgent, readAgentName } from './accounts.ts';
import type { OidcPerson } from './oidc.ts';

/** What the groups of a person make of them; null: none of theirs may use the desk. */
export function roleOf(groups: readonly string[], { agents, admins }: OidcProfile): AgentRole | null {
  if (groups.some((group) => admins.includes(group))) return 'admin';
  return groups.some((group) => agents.includes(group)) ? 'agent' : null;
}

/**
 * The account, made at the first sign-in; its role is that of today's groups. Somebody else's account of the same name
 * stays theirs. Null: no group of theirs may use the desk, or the account is disabled. Rejects with StoreError.
 */
export async function agentOfPerson(store: Store, person: OidcPerson, profile: OidcProfile): Promise<Agent | null> {
  const role = roleOf(person.groups, profile);
  if (role === null) return null;
  const known = (await agentOfIdentity(store, person)) ?? (await newAgent(store, person, role));
  if (known.disabledAt !== null) return null;
  if (known.role !== role) await changeAgent(store, known.id, { role });
  return { ...known, role };
}

async function newAgent(store: Store, person: OidcPerson, role: AgentRole): Promise<Agent> {
  try {
    return await store.transaction(async (within) => {
      const agent = await withFreeName(within, readAgentName(person.name ?? '') ?? 'Agent', role);
      await addIdentity(within, { issuer: person.issuer, sub: person.sub, agent: agent.id });
      return agent;
    });
  } catch (error) {
    // They came in twice at once, for the first time.
    const known =
      error instanceof StoreError && error.code === 'conflict' ? await agentOfIdentity(store, person) : null;
    if (known) return known;
    throw error;
  }
}

/** "Sam", or "Sam 2" where there is a Sam. */
async function withFreeName(store: Store, name: string, role: AgentRole): Promise<Agent> {
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${name.slice(0, 58)} ${number}`;
    const agent = await createAgent(store, { name: free, role, password: null });
    if (agent) return agent;
  }
}
