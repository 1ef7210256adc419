// Which server is recommended, by which port, and what nobody may use yet: on domains whose servers are odd.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import { openEnvironment } from '../../lib/diagnosis/environment.ts';
import { parseDiagnosisRequest } from '../../lib/diagnosis/request.ts';
import type { Report } from '../../lib/model/report.ts';
import type { ServerSettings } from '../../lib/model/settings.ts';
import { createNetwork, type Network } from '../../lib/net/network.ts';
import { operatorProfileSchema } from '../../lib/operator/profile.ts';
import { cellardoor } from './domains/servers/cellardoor.ts';
import { doorplate } from './domains/servers/doorplate.ts';
import { herald } from './domains/servers/herald.ts';
import { serverDomains } from './domains/servers/index.ts';
import { oldhouse } from './domains/servers/oldhouse.ts';
import { outhouse } from './domains/servers/outhouse.ts';
import { paddock } from './domains/servers/paddock.ts';
import { peephole } from './domains/servers/peephole.ts';
import { porch } from './domains/servers/porch.ts';
import { sidedoor } from './domains/servers/sidedoor.ts';
import { siesta } from './domains/servers/siesta.ts';
import { trapdoor } from './domains/servers/trapdoor.ts';
import { wicket } from './domains/servers/wicket.ts';
import { stale } from './domains/stale.ts';
import type { PracticeDomain } from './practice-domain.ts';
import { startWorld, type World } from './world.ts';

const directory = mkdtempSync(join(tmpdir(), 'mailmend-servers-'));
const profile = operatorProfileSchema.parse({});
let world: World;
let network: Network;
beforeAll(async () => {
  world = await startWorld({ directory, domains: [...serverDomains, stale] });
  network = createNetwork(profile, world.file);
});
afterAll(async () => {
  await world.close();
  rmSync(directory, { recursive: true, force: true });
});

async function reportOf({ address, password }: PracticeDomain, more: object = {}): Promise<Report> {
  const parsed = parseDiagnosisRequest({ address, password, ...more });
  if (!parsed.ok) throw new Error(parsed.message);
  const shared = openEnvironment({ profile, network });
  for await (const event of diagnose(parsed.request, { signal: new AbortController().signal, shared }))
    if (event.type === 'finished') return event.report;
  throw new Error('the run did not finish');
}
const asText = (server: ServerSettings | null | undefined) =>
  server && `${server.host}:${server.port} ${server.vouching} ${server.verified}`;

it.each<[string, PracticeDomain, string, string | null]>([
  // Nothing vouches for the company's own name: it is shown, and gets no password before a yes.
  [
    'the name by MX',
    wicket,
    'c159.boxes-one.example:993 none connection',
    'c159.boxes-one.example:465 none connection',
  ],
  ['by PTR', porch, 'c160.boxes-two.example:993 none connection', 'c160.boxes-two.example:465 none connection'],
  [
    'by greeting',
    herald,
    'c161.boxes-three.example:993 none connection',
    'c161.boxes-three.example:465 none connection',
  ],
  [
    'the host of the MX',
    outhouse,
    'box.mailshed.example:993 none connection',
    'box.mailshed.example:465 none connection',
  ],
  [
    'another usual name',
    sidedoor,
    'imap.sidedoor.example:993 own-domain login',
    'smtp.sidedoor.example:465 own-domain login',
  ],
  [
    'what the domain names',
    oldhouse,
    'imap.oldhouse.example:993 own-domain login',
    'imap.oldhouse.example:465 own-domain login',
  ],
  [
    'its user name',
    doorplate,
    'mail.doorplate.example:993 own-domain login',
    'mail.doorplate.example:465 own-domain login',
  ],
  [
    '143 beside a broken 993',
    trapdoor,
    'mail.trapdoor.example:143 own-domain login',
    'mail.trapdoor.example:465 own-domain login',
  ],
  [
    'what SRV names',
    cellardoor,
    'mail.cellardoor.example:143 own-domain login',
    'mail.cellardoor.example:587 own-domain login',
  ],
  // Five closed ports would be one too many: the one for sending is not asked, and not called closed either.
  ['POP', peephole, 'mail.peephole.example:995 own-domain login', null],
])('recommends %s', async (_name, domain, incoming, outgoing) => {
  const { recommendation } = await reportOf(domain);
  expect([asText(recommendation?.incoming), asText(recommendation?.outgoing)]).toEqual([incoming, outgoing]);
  expect(recommendation).not.toHaveProperty('blockedBy');
});

it('logs in at the host of the MX after a yes', async () => {
  const { recommendation } = await reportOf(outhouse, { confirmedHosts: ['box.mailshed.example'] });
  expect(asText(recommendation?.incoming)).toBe('box.mailshed.example:993 confirmed login');
});

it('tells to type the name that the certificate covers, not to buy one', async () => {
  const { findings } = await reportOf(wicket);
  const [finding] = findings;
  expect(finding).toMatchObject({ id: 'certificate-name-mismatch', mender: 'customer' });
  expect(finding?.fix).toContain('put c159.boxes-one.example in the place of mail.wicket.example');
});

it.each([
  ['IMAP that turns everybody away', siesta],
  ['IMAP behind a firewall', paddock],
] as const)('never calls %s a server of POP alone', async (_name, domain) => {
  const report = await reportOf(domain);
  expect(report.recommendation).toBeNull();
  expect(report.findings[0]?.severity).toBe('error');
  expect(JSON.stringify(report)).not.toMatch(/POP only|no IMAP/);
});

it('knows settings that will be right once a certificate is mended', async () => {
  expect((await reportOf(stale)).recommendation).toMatchObject({
    blockedBy: 'certificate-expired',
    incoming: { host: 'mail.stale.example', port: 993, verified: 'dns' },
    outgoing: { host: 'mail.stale.example', port: 465, verified: 'dns' },
  });
});
