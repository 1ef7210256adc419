// What the API takes and answers about accounts: signing in, agents, tokens, and who looked at what.
import { z } from 'zod';
import { scopes } from '../../../../lib/desk/caller.ts';
import { asked, json, type Operation } from './operation.ts';

const time = z.iso.datetime();
const agent = z
  .object({
    id: z.string(),
    name: z.string(),
    role: z.enum(['agent', 'admin']),
    since: time,
    disabledAt: time.nullable(),
  })
  .meta({ id: 'Agent' });
const token = z
  .object({
    id: z.string(),
    name: z.string(),
    scopes: z.array(z.string()),
    since: time,
    usedAt: time.nullable(),
    revokedAt: time.nullable(),
  })
  .meta({ id: 'Token' });
const entry = z
  .object({
    at: time,
    who: z.string(),
    whoName: z.string(),
    network: z.string(),
    what: z.string(),
    about: z.string().nullable(),
  })
  .meta({ id: 'AuditEntry' });

/** What an administrator reads, and what one writes. */
const reading = [401, 403, 503];
const writing = [...asked, 401, 507];

export const accountOperations: readonly Operation[] = [
  {
    method: 'post',
    path: '/api/v1/sign-in',
    words: 'signIn',
    body: z.union([
      z.object({ name: z.string(), password: z.string().meta({ format: 'password' }) }),
      z.object({ link: z.string() }),
    ]),
    answers: { 200: json(z.object({ name: z.string(), role: z.enum(['agent', 'admin']) })) },
    problems: [...asked, 507],
  },
  {
    method: 'post',
    path: '/api/v1/sign-in/password',
    words: 'changePassword',
    scope: 'sessions',
    body: z.strictObject({
      password: z.string().meta({ format: 'password' }),
      newPassword: z.string().meta({ format: 'password' }),
    }),
    answers: { 204: null },
    problems: [...asked, 401, 409, 507],
  },
  { method: 'delete', path: '/api/v1/sign-in', words: 'signOut', answers: { 204: null }, problems: [403, 503, 507] },
  {
    method: 'get',
    path: '/api/v1/sign-in/oidc',
    words: 'signInElsewhere',
    answers: { 303: null },
    problems: [503, 507],
  },
  {
    method: 'get',
    path: '/api/v1/sign-in/oidc/callback',
    words: 'signedInElsewhere',
    query: z.object({ state: z.string().optional(), code: z.string().optional(), error: z.string().optional() }),
    answers: { 303: null },
    problems: [503, 507],
  },
  {
    method: 'get',
    path: '/api/v1/agents',
    words: 'agents',
    scope: 'admin',
    answers: { 200: json(z.object({ agents: z.array(agent) })) },
    problems: reading,
  },
  {
    method: 'post',
    path: '/api/v1/agents',
    words: 'addAgent',
    scope: 'admin',
    body: z.strictObject({ name: z.string().max(200), role: z.enum(['agent', 'admin']).optional() }),
    answers: { 201: json(agent.extend({ link: z.string() })) },
    problems: [...writing, 409],
  },
  {
    method: 'patch',
    path: '/api/v1/agents/{id}',
    words: 'changeAgent',
    scope: 'admin',
    body: z.strictObject({
      role: z.enum(['agent', 'admin']).optional(),
      disabled: z.boolean().optional(),
      link: z.literal(true).optional(),
    }),
    answers: { 200: json(agent.extend({ link: z.string().optional() })) },
    problems: [...writing, 404, 409],
  },
  {
    method: 'get',
    path: '/api/v1/tokens',
    words: 'tokens',
    scope: 'admin',
    answers: { 200: json(z.object({ tokens: z.array(token) })) },
    problems: reading,
  },
  {
    method: 'post',
    path: '/api/v1/tokens',
    words: 'addToken',
    scope: 'admin',
    body: z.strictObject({ name: z.string().max(200), scopes: z.array(z.enum(scopes)).min(1).max(scopes.length) }),
    answers: { 201: json(z.object({ token: z.string() })) },
    problems: writing,
  },
  {
    method: 'delete',
    path: '/api/v1/tokens/{id}',
    words: 'revokeToken',
    scope: 'admin',
    answers: { 204: null },
    problems: [...reading, 404, 507],
  },
  {
    method: 'get',
    path: '/api/v1/audit',
    words: 'audit',
    scope: 'admin',
    query: z.object({ about: z.string().optional(), before: time.optional() }),
    answers: { 200: json(z.object({ entries: z.array(entry) })) },
    problems: reading,
  },
];
