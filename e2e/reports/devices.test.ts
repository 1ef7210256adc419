// A run's settings on a device: from the run's last line to the profile, once, and without a password anywhere.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'plist';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { POST as devices } from '../../app/api/v1/devices/route.ts';
import { POST as diagnose } from '../../app/api/v1/diagnoses/route.ts';
import { GET as profile } from '../../app/d/[id]/profile.mobileconfig/route.ts';
import { diagnosisEventSchema } from '../../lib/model/event.ts';
import { startWorld, type World } from '../world/world.ts';

const directory = mkdtempSync(join(tmpdir(), 'mailmend-devices-'));
let world: World;
beforeAll(async () => {
  world = await startWorld({ directory });
  process.env.MAILMEND_PRACTICE = world.file;
});
afterAll(async () => {
  delete process.env.MAILMEND_PRACTICE;
  await world.close();
  rmSync(directory, { recursive: true });
});

const post = (path: string, body: unknown) =>
  new Request(`http://localhost${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const here = { params: Promise.resolve({}) };
async function keyOf(body: object): Promise<string> {
  const text = await (await diagnose(post('/api/v1/diagnoses', body))).text();
  const last = diagnosisEventSchema.parse(JSON.parse(text.trim().split('\n').at(-1) ?? ''));
  if (last.type !== 'finished' || last.keep === undefined) throw new Error(`the run ended with ${last.type}`);
  return last.keep;
}
const profileAt = (url: string) =>
  profile(new Request(`http://localhost${url}/profile.mobileconfig`), {
    params: Promise.resolve({ id: url.replace('/d/', '') }),
  });

it('become a page with a profile, once', async () => {
  const sunny = world.domains.find(({ domain }) => domain === 'sunny.example');
  const { address, password } = sunny!;
  const key = await keyOf({ address, password });
  const made = await devices(post('/api/v1/devices', { key }), here);
  const { url, expiresAt } = (await made.json()) as { url: string; expiresAt: string };
  expect([made.status, url]).toEqual([201, expect.stringMatching(/^\/d\/[\w-]{22,}$/)]);
  const minutes = (Date.parse(expiresAt) - Date.now()) / 60_000;
  expect(Math.round(minutes)).toBe(15);
  const response = await profileAt(url);
  const text = await response.text();
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/x-apple-aspen-config']);
  expect(parse(text)).toMatchObject({
    PayloadContent: [
      { EmailAddress: address, IncomingMailServerHostName: 'mail.sunny.example', IncomingMailServerPortNumber: 993 },
    ],
  });
  expect(text).not.toContain(password);
  expect((await devices(post('/api/v1/devices', { key }), here)).status).toBe(404);
  expect((await profileAt(`${url}x`)).status).toBe(404);
});

it.each([
  ['a domain alone', { domain: 'sunny.example' }, 409, 'no-address'],
  ['a certificate at fault', { address: 'anna@misfit.example' }, 409, 'no-settings'],
])('are refused for %s', async (_case, body, status, code) => {
  const response = await devices(post('/api/v1/devices', { key: await keyOf(body) }), here);
  expect([response.status, ((await response.json()) as { error: { code: string } }).error.code]).toEqual([
    status,
    code,
  ]);
});

it.each([
  [{ key: 'x'.repeat(24) }, 404],
  [{}, 400],
  [{ key: 1 }, 400],
  [null, 400],
])('answer %j with %i', async (body, status) => {
  expect((await devices(post('/api/v1/devices', body), here)).status).toBe(status);
});
