// What mail apps make of the documents that Mailmend serves: each that can be told ends up at the announced servers, and they work.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { discoverApps } from '../../lib/diagnosis/discover-apps.ts';
import { openEnvironment } from '../../lib/diagnosis/environment.ts';
import { parseAccountInput } from '../../lib/model/input.ts';
import { createNetwork } from '../../lib/net/network.ts';
import { operatorProfileSchema } from '../../lib/operator/profile.ts';
import { autoconfigXml } from '../../lib/provisioning/autoconfig.ts';
import { autodiscoverXml } from '../../lib/provisioning/autodiscover.ts';
import type { MailService } from '../../lib/provisioning/mail-service.ts';
import { ipv4, mailDomain } from './practice-domain.ts';
import { startWorld, type World } from './world.ts';

const address = 'anna@told.example';
const at = (port: number) => ({ host: 'mail.told.example', port, security: 'tls' as const });
const service: MailService = {
  ...{ domain: 'told.example', displayName: 'Harbour & Co', username: '%EMAILADDRESS%' },
  ...{ incoming: at(993), outgoing: at(465), pop: at(995) },
};
const autoconfig = { contentType: 'application/xml; charset=utf-8', body: autoconfigXml(service) };
const autodiscover = { contentType: 'text/xml; charset=utf-8', body: autodiscoverXml(service, address) };
const web = {
  '/mail/config-v1.1.xml': autoconfig,
  '/.well-known/autoconfig/mail/config-v1.1.xml': autoconfig,
  'POST /autodiscover/autodiscover.xml': autodiscover,
  'POST /Autodiscover/Autodiscover.xml': autodiscover,
};
const names = ['autoconfig.told.example', 'autodiscover.told.example'];
const told = mailDomain({
  ...{ domain: 'told.example', number: 1, story: '' },
  records: { autoconfig: { A: [ipv4(1, 80)] }, autodiscover: { A: [ipv4(1, 80)] } },
  ...{ webNames: names, web },
  // KMail asks without encryption alone: the proxy hands that on as well.
  websiteDoors: { 80: { protocol: 'https', security: 'none', certificate: { names }, replies: web } },
});

const directory = mkdtempSync(join(tmpdir(), 'mailmend-told-'));
let world: World;
beforeAll(async () => {
  world = await startWorld({ directory, domains: [told] });
});
afterAll(async () => {
  await world.close();
  rmSync(directory, { recursive: true });
});

it('leads every app that asks to IMAP, with a user name that works', async () => {
  const profile = operatorProfileSchema.parse({});
  const shared = openEnvironment({ profile, network: createNetwork(profile, world.file) });
  const parsed = parseAccountInput(address);
  if (!parsed.ok) throw new Error(parsed.problem);
  const found = await discoverApps(parsed.input, { signal: new AbortController().signal, shared });
  const results = Object.fromEntries((found?.apps ?? []).map(({ id, result, works }) => [id, { result, works }]));
  const end = {
    result: {
      incoming: { protocol: 'imap', ...at(993), username: address },
      outgoing: { ...at(465), username: address },
    },
    works: true,
  };
  for (const app of ['thunderbird', 'thunderbird-android', 'outlook-classic', 'kmail', 'evolution', 'geary'])
    expect([app, results[app]]).toMatchObject([app, end]);
  const sources = new Set((found?.candidates ?? []).map(({ source }) => source));
  expect([sources.has('autoconfig'), sources.has('autodiscover')]).toEqual([true, true]);
});
