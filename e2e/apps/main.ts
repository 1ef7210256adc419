// `npm run test:apps [-- NAME...]`: a real Thunderbird looks for settings in zones of every kind, and the replay must say
// for each what it finds. It runs twice: outside, and then in a network of its own, where practice addresses are real.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startWorld } from '../world/world.ts';
import { differences } from './compare.ts';
import { namespace, whyNotHere } from './packages.ts';
import { type RealMailbox, startRealMailbox } from './real-mailbox.ts';
import { openRelays } from './relays.ts';
import { type Found, Thunderbird } from './thunderbird.ts';
import { type AppZone, appZones } from './zones.ts';

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
  chmodSync(directory, 0o755); // Dovecot changes to users of its own
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

/** A domain for which Mailmend's own documents are served. */
const SERVED = 'told';
const LOG_IN_MS = 20_000;

/** What Mailmend serves leads a real app into a real mailbox, and a wrong password does not. */
async function logsIn(thunderbird: Thunderbird, { address, password }: RealMailbox): Promise<string[]> {
  const right = await thunderbird.logIn(address, password, LOG_IN_MS);
  const wrong = await thunderbird.logIn(address, `${password}x`, LOG_IN_MS);
  return [
    ...(right === 'yes' ? [] : [`with the right password it says: ${right}`]),
    ...(wrong === 'yes' ? ['it took a wrong password'] : []),
  ];
}

/** The replay of one zone beside what the real app found. */
async function replayed({ zone, leftOpen }: AppZone, theirs: Found): Promise<string[]> {
  const { discoverApps } = await import('../../lib/diagnosis/discover-apps.ts');
  const { parseAccountInput } = await import('../../lib/model/input.ts');
  const input = parseAccountInput(zone.address);
  if (!input.ok) throw new Error(`${zone.address} is no address.`);
  const ours = await discoverApps(input.input, { signal: new AbortController().signal });
  const finding = ours?.apps.find(({ id }) => id === 'thunderbird');
  if (!finding) return ['the replay ran out of time'];
  const failed = theirs && 'error' in theirs ? theirs.error : null;
  const wrong = differences(finding, theirs && 'error' in theirs ? null : theirs, leftOpen);
  if (wrong.length === 0) return [];
  return [...wrong, ...(failed === null ? [] : [`it says: ${failed}`]), JSON.stringify(finding.asked)];
}

/** Inside: one line a zone. */
async function inside(directory: string, names: string[]): Promise<number> {
  const zones = appZones.filter(({ zone }) => names.length === 0 || names.includes(zone.domain.split('.')[0] ?? ''));
  const world = await startWorld({ directory: join(directory, 'world'), domains: zones.map(({ zone }) => zone) });
  process.env.MAILMEND_PRACTICE = world.file;
  const served = zones.find(({ zone }) => zone.domain === `${SERVED}.example`);
  const mailbox = served ? await startRealMailbox(SERVED, join(directory, 'dovecot')) : null;
  if (served && !mailbox)
    say('SKIPPED: nobody logged in to a real mailbox. Dovecot is not here; npm run test:lab installs it.');
  const host = served?.zone.hosts[0]?.address ?? '';
  await openRelays(world.file, new Map(mailbox ? [[`${host}:993`, mailbox.at(993)]] : []));
  const authorities = [readFileSync(join(directory, 'world', 'ca.pem'), 'utf8'), ...(mailbox ? [mailbox.ca] : [])];
  const thunderbird = await Thunderbird.start(join(directory, 'home'), authorities);
  let passed = 0;
  let failed = 0;
  const tell = (name: string, wrong: string[]) => {
    say(`${wrong.length === 0 ? 'ok     ' : 'FAILED '} ${name}`);
    for (const line of wrong) say(`        ${line}`);
    if (wrong.length === 0) passed += 1;
    else failed += 1;
  };
  try {
    const found = await thunderbird.find(
      zones.map(({ zone }) => zone.address),
      FIND_MS,
    );
    for (const [index, zone] of zones.entries()) tell(zone.zone.domain, await replayed(zone, found[index] ?? null));
    if (mailbox) tell(`${mailbox.address} logs in to a real mailbox`, await logsIn(thunderbird, mailbox));
  } finally {
    thunderbird.stop();
    await mailbox?.stop();
    await world.close();
  }
  say(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

export function main(names: string[]): Promise<number> {
  const directory = process.env[INSIDE];
  return directory === undefined ? outside(names) : inside(directory, names);
}
