// A sweep of the whole practice network: what it names of each domain, and how it met the servers.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sweepCommand } from '../../lib/cli/sweep.ts';
import type { SweptDomain } from '../../lib/fleet/sweep-domains.ts';
import { practiceDomains } from '../world/domains/index.ts';
import { startWorld, type World } from '../world/world.ts';

/** Domains at once: some wait for a time-out, and more would only make the clock of each run slow. */
const LANES = '6';

const directory = mkdtempSync(join(tmpdir(), 'mailmend-sweep-'));
let world: World;
let lines: SweptDomain[] = [];
let summary: { type: string; domains: number; byFault: Record<string, number>; ms: number };
let exit: number;

async function sweep(text: string): Promise<{ out: string; err: string; exit: number }> {
  const file = join(directory, 'list.txt');
  writeFileSync(file, text);
  let [out, err] = ['', ''];
  const io = {
    out: (more: string) => {
      out += more;
    },
    err: (more: string) => {
      err += more;
    },
    readInput: async () => '',
  };
  return {
    exit: await sweepCommand([file, '--ndjson', '--at-once', LANES], io, new AbortController().signal),
    out,
    err,
  };
}

beforeAll(async () => {
  world = await startWorld({ directory, rttMs: 0, recording: true });
  process.env.MAILMEND_PRACTICE = world.file;
  const swept = await sweep(practiceDomains.map(({ domain }) => domain).join('\n'));
  exit = swept.exit;
  const all = swept.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as SweptDomain);
  summary = all.pop() as unknown as typeof summary;
  lines = all;
}, 120_000);
afterAll(async () => {
  delete process.env.MAILMEND_PRACTICE;
  await world.close();
  rmSync(directory, { recursive: true, force: true });
});

const ids = (list: readonly string[]) => [...new Set(list)].sort();

/** Its server shows two certificates by turns: which door meets the old one is chance, where few are opened at a time. */
const byChance: Readonly<Record<string, string>> = { 'patchwork.example': 'certificate-expired' };

describe('a sweep of the practice network', () => {
  it('sweeps each domain once, and sums up', () => {
    expect(exit).toBe(0);
    expect(lines.map(({ domain }) => domain).sort()).toEqual(practiceDomains.map(({ domain }) => domain).sort());
    expect(summary).toMatchObject({ type: 'summary', domains: practiceDomains.length });
    const counted = Object.entries(summary.byFault).map(([id, n]) => [
      id,
      n,
      lines.filter(({ findings }) => findings.some((finding) => finding.id === id)).length,
    ]);
    for (const [id, told, seen] of counted) expect([id, told]).toEqual([id, seen]);
    expect(counted.length).toBeGreaterThan(50);
  });

  it.each(practiceDomains.map((practice) => [practice.domain, practice] as const))(
    'names what is expected of %s',
    (domain, practice) => {
      const line = lines.find((one) => one.domain === domain);
      const found = (line?.findings.map(({ id }) => id) ?? []).filter((id) => id !== byChance[domain]);
      expect(ids(found)).toEqual(ids(practice.expectedWithoutPassword.filter((id) => id !== byChance[domain])));
    },
  );
});
