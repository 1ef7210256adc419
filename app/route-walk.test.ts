// Every handler of every route, walked without an account, with each role and with each scope of a token: who may, and who may not.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAgent, createToken, signIn, signOut } from '../lib/desk/accounts/accounts.ts';
import { DESK_COOKIE } from '../lib/desk/accounts/cookie.ts';
import { type Scope, scopes } from '../lib/desk/caller.ts';
import { liveDesk } from '../lib/desk/live/live-desk.ts';
import { changeAgent } from '../lib/store/agents.ts';
import { setStore } from '../lib/store/index.ts';
import { openStore } from '../lib/store/open.ts';
import type { OpenStore } from '../lib/store/store.ts';
import { allTokens, revokeToken } from '../lib/store/tokens.ts';
import { setRunHome } from '../lib/workers/index.ts';

/** `anyone`: it tells a stranger nothing, or goes by a secret of its own. `run`: for everybody but tokens made for something else. */
type Demand = 'anyone' | Scope;
const demands: Record<string, Demand> = {
  'GET .well-known/autoconfig/mail/config-v1.1.xml': 'anyone',
  'GET .well-known/security.txt': 'anyone',
  'GET .well-known/user-agent-configuration.json': 'anyone',
  'GET autodiscover/autodiscover.json': 'anyone',
  'GET autodiscover/autodiscover.json/v1.0/[address]': 'anyone',
  'GET autodiscover/autodiscover.xml': 'anyone',
  'POST autodiscover/autodiscover.xml': 'anyone',
  'GET mail/config-v1.1.xml': 'anyone',
  'GET site.webmanifest': 'anyone',
  'POST language': 'anyone',
  'GET sentences': 'anyone',
  'GET api/v1/hosted': 'anyone',
  'GET api/v1/openapi.json': 'anyone',
  'GET api/v1/profiles/apple': 'anyone',
  'POST api/v1/devices': 'anyone',
  'GET d/[id]/profile.mobileconfig': 'anyone',
  'POST api/v1/reports': 'anyone',
  'GET api/v1/reports/[id]': 'anyone',
  'PATCH api/v1/reports/[id]': 'anyone',
  'DELETE api/v1/reports/[id]': 'anyone',
  'GET api/v1/reports/[id]/compare/[other]': 'anyone',
  'POST api/v1/apps': 'run',
  'POST api/v1/articles/[slug]/helpful': 'anyone',
  'POST api/v1/bounces': 'run',
  'GET api/v1/guides/[id]': 'anyone',
  'POST api/v1/destinations': 'run',
  'POST api/v1/diagnoses': 'run',
  'POST api/v1/messages': 'run',
  'POST api/v1/spf': 'run',
  'POST api/v1/sessions': 'anyone',
  'GET api/v1/sessions': 'sessions',
  'POST api/v1/sessions/join': 'sessions',
  'POST api/v1/sessions/[id]/actions': 'sessions',
  'GET api/v1/sessions/[id]/events': 'sessions',
  'DELETE api/v1/sessions/[id]': 'sessions',
  'POST api/v1/search': 'sessions',
  'GET api/v1/faults': 'reports',
  'GET api/v1/checks': 'reports',
  'POST api/v1/checks': 'reports',
  'GET api/v1/checks/[id]': 'reports',
  'DELETE api/v1/checks/[id]': 'reports',
  'GET api/v1/domains/[domain]': 'sessions',
  'POST api/v1/domains/[domain]/notes': 'sessions',
  'GET api/v1/cases': 'sessions',
  'GET api/v1/cases/[id]': 'sessions',
  'PATCH api/v1/cases/[id]': 'sessions',
  'DELETE api/v1/cases/[id]': 'sessions',
  'POST api/v1/cases/[id]/notes': 'sessions',
  'GET api/v1/agents': 'admin',
  'POST api/v1/agents': 'admin',
  'PATCH api/v1/agents/[id]': 'admin',
  'GET api/v1/tokens': 'admin',
  'POST api/v1/tokens': 'admin',
  'DELETE api/v1/tokens/[id]': 'admin',
  'GET api/v1/audit': 'admin',
  'POST api/v1/help-desks/[desk]/notes': 'reports',
  'POST api/v1/help-desks/zammad/tickets': 'anyone',
  'POST api/v1/help-desks/freescout/sidebar': 'anyone',
  'GET api/v1/webhooks': 'admin',
  'POST api/v1/webhooks': 'admin',
  'DELETE api/v1/webhooks/[id]': 'admin',
  'POST api/v1/webhooks/[id]/secret': 'admin',
  'GET api/v1/webhooks/[id]/deliveries': 'admin',
  'POST api/v1/webhooks/[id]/deliveries/[delivery]/replay': 'admin',
  'POST api/v1/fleet/domains': 'fleet',
  'DELETE api/v1/fleet/domains': 'fleet',
  'GET api/v1/fleet/changes': 'fleet',
  'GET api/v1/fleet/overview': 'fleet',
  'GET api/v1/fleet/status': 'fleet',
  'GET api/v1/fleet/alerts': 'fleet',
  'POST api/v1/fleet/mutes': 'fleet',
  'DELETE api/v1/fleet/mutes': 'fleet',
  'POST api/v1/fleet/sweeps': 'fleet',
  'POST api/v1/fleet/pause': 'fleet',
  'POST api/v1/fleet/resume': 'fleet',
  'POST api/v1/sign-in': 'anyone',
  'DELETE api/v1/sign-in': 'anyone',
  'POST api/v1/sign-in/password': 'sessions',
  'GET api/v1/sign-in/oidc': 'anyone',
  'GET api/v1/sign-in/oidc/callback': 'anyone',
};

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response> | Response;
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
const app = fileURLToPath(new URL('.', import.meta.url));
const routes = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('route.ts') && /(^|\/)route\.ts$/.test(file))
  .map((file) => file.replace(/\/?route\.ts$/, ''));

async function handlersOf(route: string): Promise<Array<[string, Handler]>> {
  const module: Record<string, unknown> = await import(join(app, route, 'route.ts'));
  return methods.flatMap((method): Array<[string, Handler]> => {
    const handler = module[method];
    return typeof handler === 'function' ? [[`${method} ${route}`, handler as Handler]] : [];
  });
}
const handlers = new Map((await Promise.all(routes.map(handlersOf))).flat());

const folder = mkdtempSync(join(tmpdir(), 'mailmend-walk-'));
let store: OpenStore;
const keys = new Map<string, Record<string, string>>();
const cookie = (secret: string) => ({ cookie: `${DESK_COOKIE}=${secret}` });
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

async function newAgent(name: string, role: 'agent' | 'admin') {
  const agent = await createAgent(store, { name, role, password: null });
  if (!agent) throw new Error('the name is taken');
  return { id: agent.id, secret: await signIn(store, agent.id, '192.0.2.1') };
}

beforeAll(async () => {
  store = openStore({ data: folder, database: null });
  await store.ready();
  setStore(store);
  setRunHome({
    // biome-ignore lint/correctness/useYield: it tells nothing
    async *diagnose() {
      throw new Error('not asked here');
    },
    // Texts that are pasted are read elsewhere: there is nothing in this one.
    perform: async () => ({ ok: false, status: 400, code: 'empty', message: 'There is nothing.' }) as never,
  });
  for (const role of ['agent', 'admin'] as const) keys.set(`an ${role}`, cookie((await newAgent(role, role)).secret));
  for (const scope of scopes) keys.set(scope, bearer(await createToken(store, { name: scope, scopes: [scope] })));

  const gone = await newAgent('gone', 'admin');
  await signOut(store, gone.secret);
  keys.set('signed out', cookie(gone.secret));
  const disabled = await newAgent('disabled', 'admin');
  await changeAgent(store, disabled.id, { disabledAt: Date.now() });
  keys.set('disabled', cookie(disabled.secret));
  const revoked = await createToken(store, { name: 'revoked', scopes: ['admin'] });
  const [token] = (await allTokens(store)).filter(({ name }) => name === 'revoked');
  await revokeToken(store, token?.id ?? '', Date.now());
  keys.set('revoked', bearer(revoked));
  keys.set('made up', bearer(`mm_${'A'.repeat(43)}`));
});
afterAll(async () => {
  liveDesk().close();
  setRunHome(null);
  setStore(null);
  await store.close();
  rmSync(folder, { recursive: true });
});

/** The status of a request that says nothing usable, so that whoever may ask hears 400 or 404. */
async function ask(name: string, headers: Record<string, string> = {}): Promise<number> {
  const [method = ''] = name.split(' ');
  const handler = handlers.get(name);
  if (!handler) throw new Error(`there is no ${name}`);
  const hasBody = method === 'POST' || method === 'PUT' || method === 'PATCH';
  const request = new Request('http://localhost/', {
    method,
    headers: { ...(hasBody ? { 'content-type': 'application/json' } : {}), ...headers },
    ...(hasBody ? { body: '{}' } : {}),
  });
  const response = await handler(request, {
    params: Promise.resolve({
      id: 'of-nothing',
      other: 'of-nothing',
      slug: 'of-nothing',
      address: 'of-nothing',
      delivery: 'of-nothing',
      desk: 'of-nothing',
      domain: 'of-nothing',
    }),
  });
  await response.body?.cancel();
  return response.status;
}
const key = (name: string) => keys.get(name) ?? {};

it('knows of each handler what it demands', () => {
  expect([...handlers.keys()].toSorted()).toEqual(Object.keys(demands).toSorted());
});

const demanding = (wanted: (demand: Demand) => boolean) =>
  Object.entries(demands).flatMap(([name, demand]) => (wanted(demand) ? [{ name, demand }] : []));
const refused = [401, 403];

describe.each(demanding((demand) => demand !== 'anyone' && demand !== 'run'))('$name', ({ name, demand }) => {
  it('is for nobody without an account', async () => {
    for (const stranger of ['none', 'signed out', 'disabled', 'revoked', 'made up'])
      expect({ stranger, status: await ask(name, key(stranger)) }).toEqual({ stranger, status: 401 });
  });
  it('goes by scope', async () => {
    for (const scope of scopes) {
      const status = await ask(name, key(scope));
      if (scope === demand || scope === 'admin')
        expect({ scope, ok: !refused.includes(status) }).toEqual({ scope, ok: true });
      else expect({ scope, status }).toEqual({ scope, status: 403 });
    }
  });
  it('goes by role', async () => {
    expect(refused).not.toContain(await ask(name, key('an admin')));
    const status = await ask(name, key('an agent'));
    if (demand === 'admin') expect(status).toBe(403);
    else expect(refused).not.toContain(status);
  });
  it('does not believe a cookie that another site sends along', async () => {
    const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    expect(refused).toContain(await ask(name, { ...key('an admin'), ...foreign }));
  });
});

describe.each(demanding((demand) => demand === 'run'))('$name', ({ name }) => {
  it('is for everybody, but for no token that was made for something else', async () => {
    for (const who of ['none', 'an agent', 'an admin', 'signed out', 'made up', 'run', 'admin'])
      expect({ who, status: await ask(name, key(who)) }).toEqual({ who, status: 400 });
    for (const scope of ['reports', 'sessions', 'fleet'])
      expect({ scope, status: await ask(name, key(scope)) }).toEqual({ scope, status: 403 });
  });
});

describe.each(demanding((demand) => demand === 'anyone'))('$name', ({ name }) => {
  it('asks nobody who they are', async () => {
    for (const who of ['none', 'an agent', 'fleet', 'made up'])
      expect(refused, who).not.toContain(await ask(name, key(who)));
  });
});
