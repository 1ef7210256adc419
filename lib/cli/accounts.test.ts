// Accounts and tokens from the command line: what is printed where, what is refused, and what is written down.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { agentOfLink, agentOfPassword, whoOfToken } from '../desk/accounts/accounts.ts';
import { readAudit } from '../store/audit.ts';
import { openStore, type StorePlace } from '../store/open.ts';
import type { OpenStore } from '../store/store.ts';
import { agentCommand, tokenCommand } from './accounts.ts';

const folder = mkdtempSync(join(tmpdir(), 'mailmend-accounts-'));
afterAll(() => rmSync(folder, { recursive: true }));
let place: StorePlace;
beforeEach(() => {
  place = { data: mkdtempSync(join(folder, 'data-')), database: null };
});

async function run(command: typeof agentCommand, line: string, input = '') {
  let [out, err, opened] = ['', '', 0];
  const code = await command(line.split(' '), {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    readInput: async () => input,
    openStore: () => {
      opened++;
      return openStore(place);
    },
    url: 'https://mail-help.example',
  });
  return { code, out, err, opened };
}
async function look<Value>(at: (store: OpenStore) => Promise<Value>): Promise<Value> {
  const store = openStore(place);
  try {
    return await at(store);
  } finally {
    await store.close();
  }
}

describe('agent add', () => {
  it('prints a link that opens the account once', async () => {
    const { code, out } = await run(agentCommand, 'add Sam');
    expect(code).toBe(0);
    const [, secret = ''] = /^https:\/\/mail-help\.example\/desk\/sign-in#([\w-]{43})\n$/.exec(out) ?? [];
    expect(await look((store) => agentOfLink(store, secret))).toMatchObject({ name: 'Sam', role: 'agent' });
    expect(await look((store) => agentOfLink(store, secret))).toBeNull();
  });

  it('takes a password from standard input, and prints none', async () => {
    const { code, out, err } = await run(agentCommand, 'add Ada --role admin --password-stdin', 'battery staple\n');
    expect([code, out]).toEqual([0, '']);
    expect(err).not.toContain('battery');
    expect(await look((store) => agentOfPassword(store, 'ada', 'battery staple'))).toMatchObject({ role: 'admin' });
  });

  it.each([
    ['a role that there is not', 'add Sam --role chief', ''],
    ['a short password', 'add Sam --password-stdin', 'short'],
    ['no name', 'add', ''],
    ['an option of another command', 'add Sam --scope run', ''],
  ])('refuses %s, and opens no store', async (_, line, input) => {
    const { code, out, err, opened } = await run(agentCommand, line, input);
    expect({ code, out, opened }).toEqual({ code: 2, out: '', opened: 0 });
    expect(err).toContain('Usage: mailmend agent add');
  });

  it('refuses a name that somebody has, however it is written', async () => {
    await run(agentCommand, 'add Sam');
    expect((await run(agentCommand, 'add SAM')).code).toBe(2);
  });
});

describe('token add', () => {
  it('prints the token alone', async () => {
    const { code, out } = await run(tokenCommand, 'add panel --scope run,reports');
    expect(code).toBe(0);
    expect(out).toMatch(/^mm_[\w-]{43}\n$/);
    expect(await look((store) => whoOfToken(store, out.trim()))).toMatchObject({
      kind: 'token',
      name: 'panel',
      scopes: ['run', 'reports'],
    });
  });

  it.each(['add panel', 'add panel --scope everything', 'add panel --scope run,'])('refuses "%s"', async (line) => {
    expect(await run(tokenCommand, line)).toMatchObject({ code: 2, out: '', opened: 0 });
  });
});

it('is written down, with neither link nor token', async () => {
  const link = await run(agentCommand, 'add Sam');
  const token = await run(tokenCommand, 'add panel --scope run');
  const entries = await look((store) => readAudit(store, {}));
  expect(entries.map(({ what, about, whoName }) => `${whoName}: ${what} ${about}`).toSorted()).toEqual([
    'the command line: agent-added Sam',
    'the command line: token-added panel',
  ]);
  const kept = JSON.stringify(entries);
  for (const { out } of [link, token]) expect(kept).not.toContain(out.trim().split('#').at(-1));
});
