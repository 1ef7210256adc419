// Accounts of agents and tokens of other systems: made, opened, closed.
import { randomBytes } from 'node:crypto';
import {
  type Agent,
  type AgentRole,
  addAgent,
  addLink,
  addSignIn,
  agentOfId,
  agentOfName,
  agentOfSignIn,
  changeAgent,
  removeSignIn,
  signInLimits,
  spendLink,
} from '../../store/agents.ts';
import type { Store } from '../../store/store.ts';
import { addToken, tokenOfHash } from '../../store/tokens.ts';
import { anonymous, isScope, type Known, type Scope, type Who } from '../caller.ts';
import { hashOfBearer, makeBearer } from './bearer.ts';
import { hashPassword, isPassword } from './password-hash.ts';

/** How long a link that opens an account once is good, in milliseconds. */
const LINK_MS = 24 * 3_600_000;

const newId = () => randomBytes(12).toString('base64url');

export const knownAgent = ({ id, name, role }: Agent): Known => ({ kind: 'agent', key: `agent/${id}`, id, name, role });

/** A name as people write theirs: one line, no more than fits. Null: none. */
export function readAgentName(text: string): string | null {
  const name = text.normalize('NFC').trim();
  return /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .@_'-]{0,63}$/u.test(name) ? name : null;
}

/** Without a password it opens by a link only, which `linkFor` makes. Null: somebody has that name. */
export async function createAgent(
  store: Store,
  { name, role, password, now = Date.now() }: { name: string; role: AgentRole; password: string | null; now?: number },
): Promise<Agent | null> {
  const passwordHash = password === null ? null : await hashPassword(password);
  const id = newId();
  return (await addAgent(store, { id, name, role, passwordHash, now }))
    ? { id, name, role, createdAt: now, disabledAt: null }
    : null;
}

/** What a link holds that opens the account once, within a day. */
export async function linkFor(store: Store, agent: string, now = Date.now()): Promise<string> {
  const secret = makeBearer();
  await addLink(store, { hash: hashOfBearer(secret), agent, until: now + LINK_MS });
  return secret;
}

/** Whoever signs in wants to know which of name and password was wrong; so does whoever guesses. */
export async function agentOfPassword(store: Store, name: string, password: string): Promise<Agent | null> {
  const found = await agentOfName(store, name);
  const isRight = await isPassword(password, found?.passwordHash ?? null);
  if (!found || !isRight || found.disabledAt !== null) return null;
  const { passwordHash, ...agent } = found;
  return agent;
}

/** In place of the one before; every browser that is signed in to the account is signed out. */
export async function setPassword(store: Store, agent: string, password: string): Promise<void> {
  await changeAgent(store, agent, { passwordHash: await hashPassword(password) });
}

export async function agentOfLink(store: Store, secret: string, now = Date.now()): Promise<Agent | null> {
  const id = await spendLink(store, hashOfBearer(secret), now);
  const agent = id === null ? null : await agentOfId(store, id);
  return agent?.disabledAt === null ? agent : null;
}

/** Signs a browser in; gives what its cookie holds. */
export async function signIn(store: Store, agent: string, network: string, now = Date.now()): Promise<string> {
  const secret = makeBearer();
  await addSignIn(store, { hash: hashOfBearer(secret), agent, now, network });
  return secret;
}

export const signOut = (store: Store, cookie: string): Promise<void> => removeSignIn(store, hashOfBearer(cookie));

export async function whoOfCookie(store: Store, cookie: string, now = Date.now()): Promise<Who> {
  const agent = await agentOfSignIn(store, hashOfBearer(cookie), { ...signInLimits, now });
  return agent ? knownAgent(agent) : anonymous;
}

/** Gives the token itself: it is shown once, and kept as a hash. */
export async function createToken(
  store: Store,
  { name, scopes, now = Date.now() }: { name: string; scopes: readonly Scope[]; now?: number },
): Promise<string> {
  const secret = makeBearer('mm_');
  await addToken(store, { id: newId(), hash: hashOfBearer(secret), name, scopes, now });
  return secret;
}

export async function whoOfToken(store: Store, secret: string, now = Date.now()): Promise<Who> {
  const token = await tokenOfHash(store, hashOfBearer(secret), now);
  if (!token) return anonymous;
  const { id, name } = token;
  return { kind: 'token', key: `token/${id}`, id, name, scopes: token.scopes.filter(isScope) };
}
