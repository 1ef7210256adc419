// The benchmark: the healthy practice domain at several round trips, as a table.
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { startPracticeNetwork } from '../../lib/cli/demo.mjs';
import { root } from '../../lib/cli/prepare.mjs';
import { practiceDomains } from '../world/domains/index.ts';
import { type Measurement, measureRuns } from './measure.ts';
import { percentile } from './statistics.ts';

const USAGE = 2;
const usage = 'Usage: npm run bench -- [--runs N] [--rtt MILLISECONDS]... [--domain DOMAIN]\n';
const defaultRtts = ['50', '10', '150'];
/** Runs that let the compiler do its work first; they are not counted. */
const WARM_UPS = 3;
/** No check can be quicker: one question to the DNS, then connect, TLS, greeting and login. */
const FLOOR_ROUND_TRIPS = 5;

const columns = [
  'round trip',
  'first result p50 / p95',
  'IMAP verified p50 / p95',
  'full run p50 / p95',
  'CPU a run p50 / p95',
  'connections to one address',
  'verified / floor',
];
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

function row(rttMs: number, runs: readonly Measurement[]): string {
  const pair = (key: 'first' | 'recommended' | 'finished' | 'cpu'): string => {
    const values = runs.map((run) => run[key]);
    return `${Math.round(percentile(values, 50))} / ${Math.round(percentile(values, 95))} ms`;
  };
  const floor = rttMs * FLOOR_ROUND_TRIPS;
  const recommended = runs.map((run) => run.recommended);
  return line([
    `${rttMs} ms`,
    pair('first'),
    pair('recommended'),
    pair('finished'),
    pair('cpu'),
    `at most ${Math.max(...runs.map(({ connections }) => connections))}`,
    floor === 0 ? '–' : `${(percentile(recommended, 50) / floor).toFixed(2)} (floor ${floor} ms)`,
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
      },
    });
    const numbers = [values.runs, ...values.rtt];
    return numbers.every((text) => /^\d{1,4}$/.test(text)) && Number(values.runs) > 0 ? values : null;
  } catch {
    return null; // an option that does not exist: the usage line says which do
  }
}

/** Prints one row a round trip; resolves to the exit code. */
export async function main(args: string[]): Promise<number> {
  const values = parse(args);
  const account = practiceDomains.find(({ domain }) => domain === values?.domain);
  if (!values || !account) {
    process.stderr.write(usage);
    return USAGE;
  }
  const [processor] = cpus();
  process.stdout.write(`${values.runs} checks of ${account.domain} each, one after the other, with its password.\n`);
  process.stdout.write(`Node ${process.version}, ${cpus().length} × ${processor?.model ?? 'unknown processor'}\n\n`);
  process.stdout.write(line(columns) + line(columns.map(() => '---')));
  for (const rtt of values.rtt) {
    const practice = await startPracticeNetwork(root, { rttMs: Number(rtt) });
    try {
      const runs = await measureRuns(practice.file, account, { runs: Number(values.runs), warmUps: WARM_UPS });
      process.stdout.write(row(Number(rtt), runs));
    } finally {
      await practice.stop();
    }
  }
  return 0;
}
