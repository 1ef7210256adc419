// Where a password would go, on the practice network: named when it is safe, named with its fault when it is not.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from '../../e2e/world/world.ts';
import { createNetwork } from '../net/network.ts';
import { readProfile } from '../operator/profile.ts';
import { findDestination } from './destination.ts';
import { type Environment, openEnvironment } from './environment.ts';
import { parseDiagnosisRequest } from './request.ts';

describe('findDestination', () => {
  const directory = mkdtempSync(join(tmpdir(), 'mailmend-destination-'));
  let world: World;
  let shared: Environment;
  beforeAll(async () => {
    world = await startWorld({ directory });
    const profile = readProfile(undefined);
    shared = openEnvironment({ profile, network: createNetwork(profile, world.file) });
  });
  afterAll(async () => {
    await world.close();
    rmSync(directory, { recursive: true, force: true });
  });
  const find = (address: string) => {
    const parsed = parseDiagnosisRequest({ address });
    if (!parsed.ok) throw new Error(parsed.message);
    return findDestination(parsed.request, { signal: new AbortController().signal, shared });
  };

  it('names a vouched server for receiving and sending', async () => {
    expect(await find('anna@sunny.example')).toMatchObject({
      incoming: { host: 'mail.sunny.example', port: 993, vouching: 'own-domain', certificateVerified: true },
      outgoing: { host: 'mail.sunny.example', port: 465 },
    });
  });
  it("names the hosting company's server and says that nothing vouches for it", async () => {
    expect(await find('anna@tailor.example')).toMatchObject({
      incoming: { host: 'server7.hosting.example', vouching: 'none', certificateVerified: true },
    });
  });
  it('names a server whose certificate is at fault, as such', async () => {
    expect(await find('anna@stale.example')).toMatchObject({
      incoming: { host: 'mail.stale.example', certificateVerified: false },
      outgoing: null,
    });
  });
  it('asks the DNS only for what leads to a server', async () => {
    const before = world.questions.length;
    await find('anna@meadow.example');
    const asked = world.questions.slice(before).map(({ name, type }) => `${type} ${name}`.toLowerCase());
    expect(asked).toContain('mx meadow.example');
    // TXT holds SPF, DKIM, DMARC, BIMI and the rest; CAA, DS, TLSA and NS help nobody to find a server.
    expect(asked.filter((question) => !/^(mx|srv|a|aaaa) /.test(question))).toEqual([]);
  });
  it('says where no password is taken', async () => {
    expect(await find('anna@cloud.example')).toMatchObject({
      incoming: { host: 'outlook.office365.com', authentication: 'oauth2' },
    });
    expect(await find('anna@sunny.example')).toMatchObject({ incoming: { authentication: 'password' } });
  });
  it('names none where none answers', async () => {
    expect(await find('anna@nowhere.example')).toBeNull();
  });
});
