// The `discover` command on the practice network: what a domain publishes, with its place, and nothing else asked.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meadow } from '../../e2e/world/domains/meadow.ts';
import { tenant } from '../../e2e/world/domains/tenant.ts';
import { startWorld, type World } from '../../e2e/world/world.ts';
import { type AppFinding, appIds } from '../model/app-find.ts';
import { discoverCommand } from './discover.ts';

describe('mailmend discover', () => {
  const directory = mkdtempSync(join(tmpdir(), 'mailmend-discover-'));
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ directory, domains: [meadow, tenant] });
    process.env.MAILMEND_PRACTICE = world.file;
  });
  afterAll(async () => {
    await world.close();
    rmSync(directory, { recursive: true, force: true });
  });
  async function run(...args: string[]) {
    const out: string[] = [];
    const err: string[] = [];
    const io = {
      out: (text: string) => out.push(text),
      err: (text: string) => err.push(text),
      readInput: async () => '',
    };
    const code = await discoverCommand(args, io, new AbortController().signal);
    return { code, out: out.join(''), err: err.join('') };
  }

  it('prints the settings, and asks for no selector, BIMI or CAA', async () => {
    const { code, out, err } = await run('meadow.example', '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { domain, candidates } = JSON.parse(out) as { domain: string; candidates: Array<{ host: string }> };
    expect(domain).toBe('meadow.example');
    expect(candidates.map(({ host }) => host)).toContain('mail.meadow.example');
    expect(new Set(world.questions.map(({ type }) => type))).toEqual(new Set(['MX', 'SRV', 'A', 'AAAA']));
  });

  it('says what each app would find, and whether it works there', async () => {
    const { out } = await run('tenant.example', '--json');
    const { apps } = JSON.parse(out) as { apps: AppFinding[] };
    expect(apps.map(({ id }) => id)).toEqual(appIds);
    const places = new Map(apps.map(({ id, result, works }) => [id, result && `${result.incoming.host} ${works}`]));
    const hosted = 'server7.hosting.example true';
    expect(Object.fromEntries(places)).toEqual({
      ...{ thunderbird: hosted, 'thunderbird-android': hosted, 'outlook-classic': null, 'outlook-new': null },
      ...{ 'apple-mail': null, kmail: null, evolution: hosted, geary: null, srv: null },
    });
    expect(apps[0]?.result?.incoming).toEqual({
      ...{ protocol: 'imap', host: 'server7.hosting.example', port: 993, security: 'tls' },
      username: 'anna@tenant.example',
    });
    expect(world.sessions.flatMap(({ logins }) => logins)).toEqual([]);
  });

  it('takes an address, and fills its own user name in', async () => {
    const { out } = await run('bruno@tenant.example', '--json');
    const { apps } = JSON.parse(out) as { apps: AppFinding[] };
    expect(apps[0]?.result?.incoming.username).toBe('bruno@tenant.example');
  });

  it('ends with 3 where it found none, and with 2 for a mistake', async () => {
    expect((await run('nothing.invalid')).code).toBe(2);
    expect((await run('nothing-there.example')).code).toBe(3);
    expect((await run()).code).toBe(2);
  });
});
