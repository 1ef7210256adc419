// `npm run test:apps [-- NAME...]`: a real Thunderbird looks for settings in zones of every kind, and the replay must say
// for each what it finds. It runs twice: outside, and then in a network of its own, where practice addresses are real.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startWorld } from '../world/world.ts';
import { differences } from './compare.ts';
import { namespace, whyNotHere } from './packages.ts';
import { openRelays } from './relays.ts';
import { Thunderbird } from './thunderbird.ts';
import { appZones } from './zones.ts';

const INSIDE = 'MAILMEND_APPS_INSIDE';
const FIND_MS = 60_000;
/** All of it takes about forty seconds on two cores. */
const MOST_MS = 180_000;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Names are looked up by the C library, which reads this file and asks port 53. */
const enter = (directory: string, entry: string, names: string[]): string[] => [
  ...[...namespace, 'sh', '-ec'],
  [
    `mount --bind ${directory}/resolv.conf /etc/resolv.conf`,
    'ip link set lo up',
    'ip addr add 198.18.0.0/15 dev lo',
    'exec "$@"',
  ].join('\n'),
  ...['sh', process.execPath, entry, ...names],
];

/** Outside: gives the exit code of the run inside. */
async function outside(names: string[]): Promise<number> {
  const reason = whyNotHere(say);
  if (reason !== null) {
    say(`SKIPPED: the replay was NOT held against a real Thunderbird. ${reason}`);
    return 0;
  }
  const directory = mkdtempSync(join(tmpdir(), 'apps-'));
  writeFileSync(join(directory, 'resolv.conf'), 'nameserver 127.0.0.1\n');
  const entry = fileURLToPath(new URL('./apps.mjs', import.meta.url));
  const env = { ...process.env, [INSIDE]: directory };
  const child = spawn('unshare', enter(directory, entry, names), {
    env,
    stdio: 'inherit',
    timeout: MOST_MS,
    killSignal: 'SIGKILL',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill('SIGKILL'));
  const code = await new Promise<number>((resolve) => child.once('close', (ended) => resolve(ended ?? 1)));
  rmSync(directory, { recursive: true, force: true });
  return code;
}

/** Inside: one line a zone. */
async function inside(directory: string, names: string[]): Promise<number> {
  const zones = appZones.filter(({ zone }) => names.length === 0 || names.includes(zone.domain.split('.')[0] ?? ''));
  const world = await startWorld({ directory: join(directory, 'world'), domains: zones.map(({ zone }) => zone) });
  process.env.MAILMEND_PRACTICE = world.file;
  await openRelays(world.file);
  const { discoverApps } = await import('../../lib/diagnosis/discover-apps.ts');
  const { parseAccountInput } = await import('../../lib/model/input.ts');
  const thunderbird = await Thunderbird.start(
    join(directory, 'home'),
    readFileSync(join(directory, 'world', 'ca.pem'), 'utf8'),
  );
  let failed = 0;
  try {
    const found = await thunderbird.find(
      zones.map(({ zone }) => zone.address),
      FIND_MS,
    );
    for (const [index, { zone, leftOpen }] of zones.entries()) {
      const input = parseAccountInput(zone.address);
      const theirs = found[index];
      if (!input.ok || theirs === undefined) throw new Error(`${zone.address} was not looked up.`);
      const ours = await discoverApps(input.input, { signal: new AbortController().signal });
      const finding = ours?.apps.find(({ id }) => id === 'thunderbird');
      const wrong = finding
        ? theirs && 'error' in theirs
          ? differences(finding, null, leftOpen)
          : differences(finding, theirs, leftOpen)
        : ['the replay ran out of time'];
      say(`${wrong.length === 0 ? 'ok     ' : 'FAILED '} ${zone.domain}`);
      for (const line of wrong) say(`        ${line}`);
      if (wrong.length > 0 && theirs && 'error' in theirs) say(`        it says: ${theirs.error}`);
      if (wrong.length > 0) say(`        ${JSON.stringify(finding?.asked)}`);
      if (wrong.length > 0) failed += 1;
    }
  } finally {
    thunderbird.stop();
    await world.close();
  }
  say(`${zones.length - failed} passed, ${failed} failed`);
  return failed === 0 && zones.length > 0 ? 0 : 1;
}

export function main(names: string[]): Promise<number> {
  const directory = process.env[INSIDE];
  return directory === undefined ? outside(names) : inside(directory, names);
}
