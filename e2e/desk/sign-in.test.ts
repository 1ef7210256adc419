// The doors of the desk: a password, a link, the company's own service; what each says to whoever is wrong, and what is written down.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GET as comeBack } from '../../app/api/v1/sign-in/oidc/callback/route.ts';
import { GET as beginAtService } from '../../app/api/v1/sign-in/oidc/route.ts';
import { POST as changePassword } from '../../app/api/v1/sign-in/password/route.ts';
import { POST as enter, DELETE as leave } from '../../app/api/v1/sign-in/route.ts';
import { whoIs } from '../../app/api/v1/who.ts';
import { createAgent, createToken, linkFor, signIn } from '../../lib/desk/accounts/accounts.ts';
import { DESK_COOKIE, deskCookieOf } from '../../lib/desk/accounts/cookie.ts';
import { CLIENT_HEADER } from '../../lib/diagnosis/client-header.ts';
import { operatorProfileSchema } from '../../lib/operator/profile.ts';
import { readAudit } from '../../lib/store/audit.ts';
import { setStore } from '../../lib/store/index.ts';
import { openStore } from '../../lib/store/open.ts';
import type { OpenStore } from '../../lib/store/store.ts';
import { StoreError } from '../../lib/store/store-error.ts';
import { type SignInService, startSignInService } from '../support/sign-in-service.ts';
import { walkToService } from '../support/walk-to-service.ts';

const folder = mkdtempSync(join(tmpdir(), 'mailmend-sign-in-'));
const shared = globalThis as typeof globalThis & { mailmendEnvironment?: unknown };
let store: OpenStore;

const useProfile = (profile: Record<string, unknown>) => {
  shared.mailmendEnvironment = { profile: operatorProfileSchema.parse(profile) };
};
beforeEach(async () => {
  store = openStore({ data: mkdtempSync(join(folder, 'store-')), database: null });
  await store.ready();
  setStore(store);
  useProfile({ publicUrl: 'https://mail-help.example' });
});
afterEach(async () => {
  setStore(null);
  delete shared.mailmendEnvironment;
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const nothing = { params: Promise.resolve({}) };
function request(method: string, body?: unknown, headers: Record<string, string> = {}): Request {
  return new Request('https://mail-help.example/api/v1/sign-in', {
    method,
    headers: { [CLIENT_HEADER]: '192.0.2.1', 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}
const post = (body: unknown, headers?: Record<string, string>) => enter(request('POST', body, headers), nothing);
const cookieOf = (response: Response) => response.headers.get('set-cookie') ?? '';
const whoOf = (cookie: string) => whoIs(request('GET', undefined, { cookie: cookie.split(';')[0] ?? '' }));
const sam = (password: string | null = 'correct horse') => createAgent(store, { name: 'Sam', role: 'agent', password });
const acts = async () => (await readAudit(store, {})).map(({ what, whoName }) => `${what} ${whoName}`).toReversed();

describe('name and password', () => {
  it('sign a browser in, with a cookie that scripts and other sites do not get', async () => {
    await sam();
    const response = await post({ name: 'sam', password: 'correct horse' });
    expect(response.status).toBe(200);
    expect(cookieOf(response)).toMatch(
      /^mailmend-desk=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/,
    );
    expect(await whoOf(cookieOf(response))).toMatchObject({ kind: 'agent', name: 'Sam', role: 'agent' });
    expect(await acts()).toEqual(['signed-in Sam']);
  });

  it('never say which of the two was wrong', async () => {
    await sam();
    await createAgent(store, { name: 'Mira', role: 'agent', password: null });
    const answers = [];
    for (const body of [
      { name: 'Sam', password: 'wrong horse' },
      { name: 'Nobody', password: 'correct horse' },
      { name: 'Mira', password: 'correct horse' },
    ]) {
      const response = await post(body);
      answers.push([response.status, await response.text(), cookieOf(response)]);
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.[0]).toBe(403);
    // What was typed is not written down: it may be a password in the wrong field.
    expect(await acts()).toEqual(Array(3).fill('sign-in-refused '));
  });

  it('are limited for an account, however its name is written', async () => {
    await sam();
    for (const name of ['Sam', 'SAM', 'sam', 'Ｓａｍ', 'sAm', 'Sam', 'Sam', 'Sam', 'Sam', 'Sam'])
      expect((await post({ name, password: 'wrong horse' }, { [CLIENT_HEADER]: '198.51.100.7' })).status).toBe(403);
    const late = await post({ name: 'sam', password: 'correct horse' });
    expect(late.status).toBe(429);
    expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(cookieOf(late)).toBe('');
  });

  it('are limited for a network, whatever the account', async () => {
    for (let n = 0; n < 30; n++) await post({ link: `${n}`.padEnd(43, 'x') });
    expect((await post({ name: 'Mira', password: 'correct horse' })).status).toBe(429);
    expect((await post({ name: 'Mira', password: 'x' }, { [CLIENT_HEADER]: '198.51.100.7' })).status).toBe(403);
  });

  it('leave nothing of what was typed for a name in the database, and a refused network counts for no account', async () => {
    await sam();
    await post({ name: 'Canary-4711', password: 'x' });
    const from = { [CLIENT_HEADER]: '198.51.100.9' };
    for (let n = 0; n < 45; n++) await post({ link: `${n}`.padEnd(43, 'x') }, from);
    for (let n = 0; n < 15; n++) expect((await post({ name: 'Sam', password: 'x' }, from)).status).toBe(429);
    const rows = await store.tables<{ counter: { id: string } }>().selectFrom('counter').select('id').execute();
    expect(JSON.stringify(rows)).not.toMatch(/canary|198\.51/i);
    expect((await post({ name: 'Sam', password: 'correct horse' })).status).toBe(200);
    expect((await post({ name: 'Sam\0', password: 'wrong' })).status).toBe(403);
  });

  it('are not taken from another site', async () => {
    await sam();
    const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    expect((await post({ name: 'Sam', password: 'correct horse' }, headers)).status).toBe(403);
  });
});

describe('a link', () => {
  it('opens an account once, and gives it a password', async () => {
    const agent = await sam(null);
    const link = await linkFor(store, agent?.id ?? '');
    const short = await post({ link, password: 'short' });
    expect([short.status, ((await short.json()) as { error: { field: string } }).error.field]).toEqual([
      400,
      'password',
    ]);
    const response = await post({ link, password: 'battery staple' });
    expect(response.status).toBe(200);
    expect(await whoOf(cookieOf(response))).toMatchObject({ name: 'Sam' });
    expect((await post({ link, password: 'battery staple' })).status).toBe(403);
    expect((await post({ name: 'Sam', password: 'battery staple' })).status).toBe(200);
    expect((await acts()).slice(0, 2)).toEqual(['password-set Sam', 'signed-in Sam']);
  });
});

describe('the own password', () => {
  const change = (body: unknown, cookie: string) =>
    changePassword(request('POST', body, { cookie: cookie.split(';')[0] ?? '' }), nothing);
  const signedIn = async () => cookieOf(await post({ name: 'Sam', password: 'correct horse' }));

  it('is changed by whoever knows the one of now, and their other browsers are signed out', async () => {
    await sam();
    const [own, other] = [await signedIn(), await signedIn()];
    const wrong = await change({ password: 'wrong horse', newPassword: 'battery staple' }, own);
    expect([wrong.status, await whoOf(other)]).toEqual([403, expect.objectContaining({ name: 'Sam' })]);
    const short = await change({ password: 'correct horse', newPassword: 'short' }, own);
    expect([short.status, ((await short.json()) as { error: { field: string } }).error.field]).toEqual([
      400,
      'newPassword',
    ]);
    const changed = await change({ password: 'correct horse', newPassword: 'battery staple' }, own);
    expect(changed.status).toBe(204);
    expect(await whoOf(cookieOf(changed))).toMatchObject({ name: 'Sam' });
    for (const gone of [own, other]) expect(await whoOf(gone)).toEqual({ kind: 'anonymous' });
    expect((await post({ name: 'Sam', password: 'correct horse' })).status).toBe(403);
    expect((await post({ name: 'Sam', password: 'battery staple' })).status).toBe(200);
    expect((await acts()).slice(2, 4)).toEqual(['sign-in-refused ', 'password-set Sam']);
  });

  it('is not found out by trying, nor changed for who has none, by nobody, or by a token', async () => {
    const agent = await sam();
    const cookie = await signedIn();
    const guess = { password: 'wrong horse', newPassword: 'battery staple' };
    const statuses = [];
    for (let n = 0; n < 10; n++) statuses.push((await change(guess, cookie)).status);
    expect(statuses).toEqual([...Array<number>(9).fill(403), 429]);
    expect((await change({ ...guess, password: 'correct horse' }, cookie)).status).toBe(429);
    expect((await changePassword(request('POST', guess), nothing)).status).toBe(401);
    const bearer = { authorization: `Bearer ${await createToken(store, { name: 'Panel', scopes: ['admin'] })}` };
    expect((await changePassword(request('POST', guess, bearer), nothing)).status).toBe(409);
    const mira = await createAgent(store, { name: 'Mira', role: 'agent', password: null });
    const hers = `${DESK_COOKIE}=${await signIn(store, mira?.id ?? '', '192.0.2.1')}`;
    expect((await change(guess, hers)).status).toBe(409);
    expect(agent).not.toBeNull();
  });
});

describe('signing out', () => {
  it('closes the sign-in itself, not the cookie alone', async () => {
    await sam();
    const cookie = cookieOf(await post({ name: 'Sam', password: 'correct horse' }));
    const own = { cookie: cookie.split(';')[0] ?? '' };
    const response = await leave(request('DELETE', undefined, own), nothing);
    expect(response.status).toBe(204);
    expect(cookieOf(response)).toContain('Max-Age=0');
    expect(await whoOf(cookie)).toEqual({ kind: 'anonymous' });
    expect(await acts()).toEqual(['signed-in Sam', 'signed-out Sam']);
  });
});

describe('the company’s own service', () => {
  const callback = 'http://localhost:3000/api/v1/sign-in/oidc/callback';
  let service: SignInService;
  const at = (path: string, headers: Record<string, string> = {}) =>
    new Request(`http://localhost:3000${path}`, { headers: { host: 'localhost:3000', ...headers } });
  beforeEach(async () => {
    service = await startSignInService({ clientId: 'mailmend', clientSecret: 'of the client', redirectUri: callback });
    process.env.MAILMEND_OIDC_SECRET = 'of the client';
    const { issuer } = service;
    useProfile({ desk: { oidc: { issuer, clientId: 'mailmend', scopes: ['groups'], agents: ['support'] } } });
    return () => {
      delete process.env.MAILMEND_OIDC_SECRET;
      return service.close();
    };
  });

  /** There and back; the second answer. `keep`: the browser's own cookie goes along. */
  async function walk(keep = true): Promise<Response> {
    const begun = await beginAtService(at('/api/v1/sign-in/oidc'), nothing);
    expect(begun.status).toBe(303);
    const cookie = begun.headers.get('set-cookie')?.split(';')[0] ?? '';
    const query = await walkToService(begun.headers.get('location') ?? '', callback);
    return comeBack(at(`/api/v1/sign-in/oidc/callback${query}`, keep ? { cookie } : {}), nothing);
  }
  const cookies = (response: Response) => response.headers.getSetCookie();

  it('leads there and back to the desk, signed in', async () => {
    const response = await walk();
    expect([response.status, response.headers.get('location')]).toEqual([303, '/desk']);
    const desk = cookies(response).find((line) => deskCookieOf(line) !== null) ?? '';
    expect(await whoOf(desk)).toMatchObject({ kind: 'agent', name: 'Sam Okoye', role: 'agent' });
    expect(await acts()).toEqual(['signed-in Sam Okoye']);
  });

  it('signs nobody in who began in another browser', async () => {
    const response = await walk(false);
    expect(response.headers.get('location')).toBe('/desk/sign-in?why=refused');
    expect(cookies(response).some((line) => deskCookieOf(line) !== null)).toBe(false);
  });

  it('says that somebody’s groups may not', async () => {
    service.person.groups = ['sales'];
    expect((await walk()).headers.get('location')).toBe('/desk/sign-in?why=no-role');
    expect(await acts()).toEqual(['sign-in-refused ']);
  });

  it('says that the service does not answer', async () => {
    const oidc = { issuer: 'http://127.0.0.1:9', clientId: 'mailmend', agents: ['support'] };
    useProfile({ desk: { oidc } });
    const response = await beginAtService(at('/api/v1/sign-in/oidc'), nothing);
    expect(response.headers.get('location')).toBe('/desk/sign-in?why=away');
  });

  it('leads to a page while the database is away, not to an error', async () => {
    const away = new Proxy(store, {
      get: () => () => {
        throw new StoreError('away', 'The test says so.');
      },
    });
    setStore(away);
    const begun = await beginAtService(at('/api/v1/sign-in/oidc'), nothing);
    expect([begun.status, begun.headers.get('location')]).toEqual([303, '/desk/sign-in?why=store-away']);
    const cookie = `mailmend-oidc=${'A'.repeat(43)}`;
    const back = await comeBack(at('/api/v1/sign-in/oidc/callback?code=x', { cookie }), nothing);
    expect([back.status, back.headers.get('location')]).toEqual([303, '/desk/sign-in?why=store-away']);
  });

  it('is away for us while its secret cannot be read', async () => {
    delete process.env.MAILMEND_OIDC_SECRET;
    const response = await beginAtService(at('/api/v1/sign-in/oidc'), nothing);
    expect(response.headers.get('location')).toBe('/desk/sign-in?why=away');
  });

  it('is not asked where the profile names none', async () => {
    useProfile({});
    const response = await beginAtService(at('/api/v1/sign-in/oidc'), nothing);
    expect(response.headers.get('location')).toBe('/desk/sign-in');
  });
});
