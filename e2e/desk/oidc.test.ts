// Sign-in through a real provider on loopback: code, PKCE, state and nonce; accounts by issuer and sub; roles by today's groups.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAgent } from '../../lib/desk/accounts/accounts.ts';
import { beginOidc, finishOidc, type OidcService } from '../../lib/desk/accounts/oidc.ts';
import { agentOfPerson } from '../../lib/desk/accounts/oidc-agent.ts';
import { desk as deskSchema, type OidcProfile } from '../../lib/operator/profile-desk.ts';
import { allAgents, changeAgent } from '../../lib/store/agents.ts';
import { openStore } from '../../lib/store/open.ts';
import type { OpenStore } from '../../lib/store/store.ts';
import { type SignInService, startSignInService } from '../support/sign-in-service.ts';
import { walkToService } from '../support/walk-to-service.ts';

const redirectUri = 'http://localhost:3000/api/v1/sign-in/oidc/callback';
const clientSecret = 'a secret of the client that is long enough';
const folder = mkdtempSync(join(tmpdir(), 'mailmend-oidc-'));

let provider: SignInService;
let service: OidcService;
let store: OpenStore;

beforeAll(async () => {
  provider = await startSignInService({ clientId: 'mailmend', clientSecret, redirectUri });
  const { oidc } = deskSchema.parse({
    oidc: {
      ...{ issuer: provider.issuer, clientId: 'mailmend', scopes: ['groups'] },
      ...{ agents: ['support'], admins: ['leads'] },
    },
  });
  service = { profile: oidc as OidcProfile, clientSecret, redirectUri };
});
afterAll(async () => {
  await provider.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  provider.person = { sub: 'sub-1', name: 'Sam Okoye', groups: ['support'] };
  store = openStore({ data: mkdtempSync(join(folder, 'store-')), database: null });
  await store.ready();
  return () => store.close();
});

const walk = (from: string) => walkToService(from, redirectUri);
async function begin() {
  const begun = await beginOidc(store, service);
  if (!begun) throw new Error('the provider does not answer');
  return begun;
}
async function comeIn() {
  const { url, state } = await begin();
  return finishOidc(store, service, { state, query: await walk(url) });
}
async function agentComesIn() {
  const outcome = await comeIn();
  return outcome.ok ? agentOfPerson(store, outcome.person, service.profile) : null;
}

describe('the way there and back', () => {
  it('asks with PKCE, state and nonce, and hears who it is, groups included', async () => {
    const { url, state } = await begin();
    const asked = new URL(url).searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    expect(asked.get('state')).toBe(state);
    expect(asked.get('nonce')).toMatch(/./);
    expect(asked.get('scope')).toBe('openid profile groups');
    expect(await finishOidc(store, service, { state, query: await walk(url) })).toEqual({
      ok: true,
      person: { issuer: service.profile.issuer, sub: 'sub-1', name: 'Sam Okoye', groups: ['support'] },
    });
  });

  it('takes an answer once', async () => {
    const { url, state } = await begin();
    const query = await walk(url);
    expect(await finishOidc(store, service, { state, query })).toMatchObject({ ok: true });
    expect(await finishOidc(store, service, { state, query })).toEqual({ ok: false, why: 'refused' });
  });

  it('takes no answer to what another browser asked', async () => {
    const [mine, other] = [await begin(), await begin()];
    const query = await walk(other.url);
    expect(await finishOidc(store, service, { state: mine.state, query })).toEqual({ ok: false, why: 'refused' });
  });

  it('takes no answer that comes late, and none that says no', async () => {
    const late = await begin();
    const query = await walk(late.url);
    const inAnHour = Date.now() + 3_600_000;
    expect(await finishOidc(store, service, { state: late.state, query, now: inAnHour })).toEqual({
      ok: false,
      why: 'refused',
    });
    const { state } = await begin();
    const denied = `?error=access_denied&state=${state}&iss=${encodeURIComponent(service.profile.issuer)}`;
    expect(await finishOidc(store, service, { state, query: denied })).toEqual({ ok: false, why: 'refused' });
  });

  it('takes no token of a client with another secret', async () => {
    const { url, state } = await begin();
    const query = await walk(url);
    const stranger = { ...service, clientSecret: 'not the secret' };
    expect(await finishOidc(store, stranger, { state, query })).toEqual({ ok: false, why: 'refused' });
  });

  it('says that a service does not answer', async () => {
    const gone = { ...service, profile: { ...service.profile, issuer: 'http://127.0.0.1:9' } };
    expect(await beginOidc(store, gone)).toBeNull();
  });
});

describe('the account', () => {
  it('is made at the first sign-in, and the same at the next, whatever the name is by then', async () => {
    const first = await agentComesIn();
    expect(first).toMatchObject({ name: 'Sam Okoye', role: 'agent' });
    provider.person.name = 'Samira Okoye';
    expect((await agentComesIn())?.id).toBe(first?.id);
    expect(await allAgents(store)).toHaveLength(1);
  });

  it('is never that of somebody else with the same name', async () => {
    const local = await createAgent(store, { name: 'Sam Okoye', role: 'admin', password: null });
    const came = await agentComesIn();
    expect(came).toMatchObject({ name: 'Sam Okoye 2', role: 'agent' });
    expect(came?.id).not.toBe(local?.id);
    provider.person.sub = 'sub-2';
    expect(await agentComesIn()).toMatchObject({ name: 'Sam Okoye 3' });
  });

  it('has the role of today’s groups', async () => {
    expect(await agentComesIn()).toMatchObject({ role: 'agent' });
    provider.person.groups = ['support', 'leads'];
    expect(await agentComesIn()).toMatchObject({ role: 'admin' });
    provider.person.groups = 'support';
    expect(await agentComesIn()).toMatchObject({ role: 'agent' });
    expect((await allAgents(store)).map(({ role }) => role)).toEqual(['agent']);
  });

  it('is not for people of other groups, or of none', async () => {
    for (const groups of [['sales'], [], ['Support']]) {
      provider.person.groups = groups;
      expect(await agentComesIn()).toBeNull();
    }
    expect(await allAgents(store)).toEqual([]);
  });

  it('stays closed when it was closed here', async () => {
    const agent = await agentComesIn();
    await changeAgent(store, agent?.id ?? '', { disabledAt: Date.now() });
    expect(await agentComesIn()).toBeNull();
  });

  it('is one, however often its owner comes in at once for the first time', async () => {
    const outcome = await comeIn();
    if (!outcome.ok) throw new Error('not let in');
    const same = [1, 2, 3].map(() => agentOfPerson(store, outcome.person, service.profile));
    expect(new Set((await Promise.all(same)).map((agent) => agent?.id)).size).toBe(1);
    expect(await allAgents(store)).toHaveLength(1);
  });
});
