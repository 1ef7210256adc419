// The route of mail apps: its refusals ask nothing, and none of them takes a password.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Environment } from '../../../../lib/diagnosis/environment.ts';
import { operatorProfileSchema } from '../../../../lib/operator/profile.ts';
import { POST } from './route.ts';

const shared = globalThis as typeof globalThis & { mailmendEnvironment?: Environment };
let opened: number;

beforeEach(() => {
  opened = 0;
  const open = () => {
    opened += 1;
    throw new Error('nothing may be asked');
  };
  const profile = operatorProfileSchema.parse({});
  shared.mailmendEnvironment = { profile, network: { practice: null, open } } as unknown as Environment;
});

const post = (body: string, headers: Record<string, string> = {}) =>
  POST(
    new Request('http://localhost/api/v1/apps', {
      method: 'POST',
      headers: { 'content-type': 'application/json', host: 'localhost', ...headers },
      body,
    }),
  );

describe('POST /api/v1/apps', () => {
  it.each([
    ['no JSON', '{', {}, 400, 'not-json'],
    ['another site', '{"domain":"a.example"}', { 'sec-fetch-site': 'cross-site' }, 403, 'other-origin'],
    ['a list', '[]', {}, 400, 'not-an-object'],
    ['neither', '{}', {}, 400, 'address-or-domain'],
    ['both', '{"domain":"a.example","address":"a@a.example"}', {}, 400, 'address-or-domain'],
    ['a private name', '{"domain":"db1.corp"}', {}, 400, 'special-use'],
    ['a password', '{"address":"a@a.example","password":"hush-hush"}', {}, 400, 'unknown-member'],
  ])('refuses %s with a sentence', async (_, body, headers, status, code) => {
    const response = await post(body, headers);
    const text = await response.text();
    expect(response.status).toBe(status);
    expect(JSON.parse(text)).toMatchObject({ error: { code, message: expect.stringMatching(/\S \S/) } });
    expect(text).not.toContain('hush-hush');
    expect(opened).toBe(0);
  });
});
