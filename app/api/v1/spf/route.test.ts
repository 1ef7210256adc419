// The SPF route: its answer, its refusals, and that refusals ask nothing.
import { beforeEach, describe, expect, it } from 'vitest';
import { scriptedDns } from '../../../../e2e/support/scripted-dns.ts';
import type { Environment } from '../../../../lib/diagnosis/environment.ts';
import { operatorProfileSchema } from '../../../../lib/operator/profile.ts';
import { POST } from './route.ts';

const shared = globalThis as typeof globalThis & { mailmendEnvironment?: Environment };
let dns: ReturnType<typeof scriptedDns>;
let expired: boolean;

beforeEach(() => {
  dns = scriptedDns({ 'TXT a.example': ['v=spf1 ip4:192.0.2.1 -all'] });
  expired = false;
  const query: typeof dns.query = (...asked) => (expired ? Promise.reject(new Error('late')) : dns.query(...asked));
  const open = () => ({ dns: { query }, now: new Date(), expired: () => expired, close: () => undefined });
  const profile = operatorProfileSchema.parse({});
  shared.mailmendEnvironment = { profile, network: { practice: null, open } } as unknown as Environment;
});

const post = (body: string, headers: Record<string, string> = {}) =>
  POST(
    new Request('http://localhost/api/v1/spf', {
      method: 'POST',
      headers: { 'content-type': 'application/json', host: 'localhost', ...headers },
      body,
    }),
  );
const question = JSON.stringify({ ip: '192.0.2.9', sender: 'anna@a.example' });

describe('POST /api/v1/spf', () => {
  it('answers in the shape of the command line, and is not kept by anyone', async () => {
    const response = await post(question);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const answer = (await response.json()) as Record<string, unknown>;
    expect(answer).toMatchObject({ result: 'fail', explanation: null, mechanism: '-all', lookups: 0, voidLookups: 0 });
    expect(Object.keys(answer)).toEqual(['result', 'explanation', 'mechanism', 'lookups', 'voidLookups', 'trace']);
  });

  it.each([
    ['no JSON', '{', {}, 400, 'not-json'],
    ['another type', question, { 'content-type': 'text/plain' }, 415, 'not-json'],
    ['another site', question, { 'sec-fetch-site': 'cross-site' }, 403, 'other-origin'],
    ['another origin', question, { origin: 'https://evil.example' }, 403, 'other-origin'],
    ['a large body', JSON.stringify({ ip: 'x'.repeat(20_000) }), {}, 413, 'too-large'],
    ['no address', '{"ip":"127.1","sender":"a@a.example"}', {}, 400, 'bad-ip'],
    ['a list', '[]', {}, 400, 'not-an-object'],
  ])('refuses %s with a sentence', async (_, body, headers, status, code) => {
    const response = await post(body, headers);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { code, message: expect.stringMatching(/^[A-Z].*\.$/) } });
    expect(dns.asked).toEqual([]);
  });

  it('says so when the time was up', async () => {
    expired = true;
    const response = await post(question);
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('30');
  });
});
