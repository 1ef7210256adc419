// One request is no scan list: hosts that something names are confirmed in any number, of others one.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { refuseUnnamedHosts } from '../../lib/diagnosis/confirmed-hosts.ts';
import { type Environment, openEnvironment } from '../../lib/diagnosis/environment.ts';
import { parseDiagnosisRequest } from '../../lib/diagnosis/request.ts';
import { createNetwork } from '../../lib/net/network.ts';
import { operatorProfileSchema } from '../../lib/operator/profile.ts';
import { startWorld, type World } from './world.ts';

const directory = mkdtempSync(join(tmpdir(), 'mailmend-confirmed-'));
let world: World;
let shared: Environment;
beforeAll(async () => {
  world = await startWorld({ directory });
  const profile = operatorProfileSchema.parse({ mail: { hosts: ['mail.harbour-hosting.example'] } });
  shared = openEnvironment({ profile, network: createNetwork(profile, world.file) });
});
afterAll(async () => {
  await world.close();
  rmSync(directory, { recursive: true });
});

async function refusal(domain: string, confirmedHosts: string[]) {
  const parsed = parseDiagnosisRequest({ domain, confirmedHosts });
  if (!parsed.ok) throw new Error(parsed.message);
  return refuseUnnamedHosts(parsed.request, { signal: new AbortController().signal, shared });
}

it.each([
  ['none', []],
  ['one that nothing names', ['mail.stranger.example']],
  ['any number under the domain', ['a.sunny.example', 'b.sunny.example', 'c.sunny.example', 'sunny.example']],
  ['the operator’s, and one that nothing names', ['mail.harbour-hosting.example', 'mail.stranger.example']],
])('lets %s go, and connects to nobody for it', async (_, hosts) => {
  const before = [...world.connections().values()].reduce((sum, count) => sum + count, 0);
  expect(await refusal('sunny.example', hosts)).toBeNull();
  expect([...world.connections().values()].reduce((sum, count) => sum + count, 0)).toBe(before);
});

it('refuses a second that nothing names, and says which', async () => {
  expect(await refusal('sunny.example', ['mail.stranger.example', 'mail.other.example'])).toMatchObject({
    ok: false,
    field: 'confirmedHosts',
    code: 'unnamed-hosts',
    message: expect.stringContaining('mail.stranger.example and mail.other.example'),
  });
});

it('lets a host go that the domain’s own records name', async () => {
  const tenants = 'tenant.example';
  const named = await (async () => {
    const parsed = parseDiagnosisRequest({ domain: tenants });
    if (!parsed.ok) throw new Error(parsed.message);
    const network = shared.network.open(new AbortController().signal);
    try {
      return (await network.dns.query(tenants, 'MX')).records.map(({ exchange }) => exchange);
    } finally {
      network.close();
    }
  })();
  expect(named.length).toBeGreaterThan(0);
  expect(await refusal(tenants, [...named, 'mail.stranger.example'])).toBeNull();
});
