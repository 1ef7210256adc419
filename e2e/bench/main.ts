// The benchmark: practice domains at several round trips, as tables.
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { startPracticeNetwork } from '../../lib/cli/demo.mjs';
import { root } from '../../lib/cli/prepare.mjs';
import { gatehouse } from '../world/domains/gatehouse.ts';
import { hedge } from '../world/domains/hedge.ts';
import { practiceDomains } from '../world/domains/index.ts';
import { almanac } from '../world/domains/mailboxes/almanac.ts';
import { meadow } from '../world/domains/meadow.ts';
import { type FleetNights, measureFleet } from './fleet.ts';
import { Bench, type Measurement } from './measure.ts';
import { measureService } from './service.ts';
import { pair, percentile } from './statistics.ts';

const USAGE = 2;
const usage =
  'Usage: npm run bench -- [--runs N] [--rtt MILLISECONDS]... [--domain DOMAIN] [--together N] [--checks N]; 0 leaves it out\n' +
  '       npm run bench -- fleet [--domains N] [--rtt MILLISECONDS] [--workers N]\n';
const defaultRtts = ['50', '10', '150'];
/** Runs that let the compiler do its work first, as in a server that has been up for a while; they are not counted. */
const WARM_UPS = 80;
/** The round trip for these, in milliseconds, and how many more before each row. */
const WARM_UP_RTT = 10;
const FEW_WARM_UPS = 3;
/** No check can be quicker: one question to the DNS, then connect, TLS, greeting and login. */
const FLOOR_ROUND_TRIPS = 5;
/** Checks of a domain behind a firewall: each waits some seconds for the last knock. */
const FIREWALL_RUNS = 5;

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
const head = (cells: readonly string[]): string => line(cells) + line(cells.map(() => '---'));
const columns = [
  'round trip',
  'first result',
  'DNS done',
  'IMAP verified',
  'IMAP and sending verified',
  'full run',
  'processor a run',
  'connections to one address',
  'IMAP verified / floor',
];

function row(rttMs: number, runs: readonly Measurement[], what = `${rttMs} ms`): string {
  const of = (key: keyof Measurement) => runs.map((run) => run[key]);
  const floor = rttMs * FLOOR_ROUND_TRIPS;
  return line([
    what,
    ...(['first', 'dns', 'incoming', 'both', 'finished', 'cpu'] as const).map((key) => pair(of(key))),
    `at most ${Math.max(...of('connections'))}`,
    floor === 0 ? '–' : `${(percentile(of('incoming'), 50) / floor).toFixed(2)} (floor ${floor} ms)`,
  ]);
}

function parse(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        runs: { type: 'string', default: '30' },
        rtt: { type: 'string', multiple: true, default: defaultRtts },
        domain: { type: 'string', default: 'sunny.example' },
        together: { type: 'string', default: '100' },
        checks: { type: 'string', default: '2000' },
      },
    });
    const numbers = [values.runs, values.together, values.checks, ...values.rtt];
    return numbers.every((text) => /^\d{1,4}$/.test(text)) && Number(values.runs) > 0 ? values : null;
  } catch {
    return null; // an option that does not exist: the usage line says which do
  }
}

/** Joins a practice network of that round trip for as long as `use` takes. */
async function at<T>(rttMs: number, use: (bench: Bench) => Promise<T>): Promise<T> {
  const practice = await startPracticeNetwork(root, { rttMs });
  try {
    return await use(new Bench(practice.file));
  } finally {
    await practice.stop();
  }
}

/** `fleet`: two nights of a made-up fleet, by one process or several. */
async function fleetNights(args: string[]): Promise<number> {
  const nights = parseNights(args);
  if (nights === null) {
    process.stderr.write(usage);
    return USAGE;
  }
  const say = (text: string) => void process.stdout.write(text);
  say(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`);
  await measureFleet(nights, say);
  return 0;
}

function parseNights(args: string[]): FleetNights | null {
  const options = { domains: { type: 'string', default: '10000' }, rtt: { type: 'string', default: '20' } } as const;
  try {
    const { values } = parseArgs({ args, options: { ...options, workers: { type: 'string', default: '1' } } });
    const given = [values.domains, values.rtt, values.workers];
    if (!given.every((text) => /^\d{1,6}$/.test(text))) return null;
    const [domains = 0, rttMs = 0, workers = 0] = given.map(Number);
    return domains > 0 && workers > 0 ? { domains, rttMs, workers } : null;
  } catch {
    return null; // an option that does not exist: the usage line says which do
  }
}

/** Prints the tables; resolves to the exit code. */
export async function main(args: string[]): Promise<number> {
  if (args[0] === 'fleet') return fleetNights(args.slice(1));
  const values = parse(args);
  const account = practiceDomains.find(({ domain }) => domain === values?.domain);
  const [rtt] = values?.rtt ?? [];
  if (!values || !account || rtt === undefined) {
    process.stderr.write(usage);
    return USAGE;
  }
  const say = (text: string) => void process.stdout.write(text);
  say(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`);
  say(`${values.runs} checks of ${account.domain} each, one after the other, with its password; p50 / p95.\n\n`);
  await at(WARM_UP_RTT, (bench) => bench.alone(account, { runs: 1, warmUps: WARM_UPS }));
  say(head(columns));
  const runs = Number(values.runs);
  for (const ms of values.rtt.map(Number))
    say(row(ms, await at(ms, (bench) => bench.alone(account, { runs, warmUps: FEW_WARM_UPS }))));
  const older = await at(Number(rtt), (bench) => bench.alone(almanac, { runs, warmUps: FEW_WARM_UPS }));
  say(row(Number(rtt), older, `${rtt} ms, without LIST-STATUS`));
  // A login at a guess waits for the domain's own word: it has further to go.
  const guessed = await at(Number(rtt), (bench) => bench.alone(meadow, { runs, warmUps: FEW_WARM_UPS }));
  say(row(Number(rtt), guessed, `${rtt} ms, named by nobody`));

  say(`\nA firewall drops three mail ports, at ${rtt} ms; ${FIREWALL_RUNS} checks each.\n\n`);
  say(head(['dropped', 'IMAP verified', 'IMAP and sending verified', 'full run']));
  for (const domain of [hedge, gatehouse]) {
    const measured = await at(Number(rtt), (bench) => bench.alone(domain, { runs: FIREWALL_RUNS, warmUps: 2 }));
    const dropped = domain.hosts.flatMap(({ filtered = [] }) => filtered).join(', ');
    say(
      line([dropped, ...(['incoming', 'both', 'finished'] as const).map((key) => pair(measured.map((r) => r[key])))]),
    );
  }

  await measureService({ rttMs: Number(rtt), people: Number(values.together), checks: Number(values.checks) }, say);
  return 0;
}
