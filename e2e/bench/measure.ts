// Measures one check after the other against a practice network that runs in another process.
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import { parseDiagnosisRequest } from '../../lib/diagnosis/request.ts';
import { createLoginBudget } from '../../lib/net/login-budget.ts';
import { createNetwork, type Network } from '../../lib/net/network.ts';
import { operatorProfileSchema } from '../../lib/operator/profile.ts';

/** One run. Times in milliseconds since its start; `cpu`: of this process, all threads, in milliseconds. */
export interface Measurement {
  /** The first thing a person learns: something that a probe observed, or a server that was found. */
  first: number;
  /** The recommendation, with IMAP proven by a login. */
  recommended: number;
  /** Everything, up to the report. */
  finished: number;
  cpu: number;
  /** The most connections to one server address. */
  connections: number;
}

/** Whose mail is checked. */
interface Account {
  address: string;
  password: string;
}

/** The run did not do what a healthy domain's must; there is nothing to measure. */
export class BenchError extends Error {
  readonly code = 'BENCH';
}

/** The network, and the connections per server address of the run that it opened last. */
function counting(network: Network): { network: Network; most(): number } {
  let opened: () => ReadonlyMap<string, number> = () => new Map();
  return {
    network: {
      ...network,
      open(signal) {
        const run = network.open(signal);
        opened = () => run.dialer.opened();
        return run;
      },
    },
    most: () => Math.max(0, ...opened().values()),
  };
}

async function measure(file: string, { address, password }: Account): Promise<Measurement> {
  const parsed = parseDiagnosisRequest({ address, password });
  if (!parsed.ok) throw new BenchError(parsed.message);
  // A new network each time: nothing that one run learned makes the next one quicker.
  const profile = operatorProfileSchema.parse({});
  const { network, most } = counting(createNetwork(profile, file));
  const shared = { profile, network, budget: createLoginBudget() };
  let first: number | null = null;
  let recommended: number | null = null;
  let finished: number | null = null;
  const before = process.cpuUsage();
  for await (const event of diagnose(parsed.request, { signal: new AbortController().signal, shared })) {
    const learned = event.type === 'candidate' || (event.type === 'probe' && event.probe.status === 'observed');
    if (learned) first ??= event.ms;
    if (event.type === 'recommendation') {
      const { protocol, incoming } = event.recommendation ?? {};
      if (protocol === 'imap' && incoming?.verified === 'login') recommended ??= event.ms;
    }
    if (event.type === 'finished') finished = event.ms;
  }
  const { user, system } = process.cpuUsage(before);
  if (first === null || recommended === null || finished === null)
    throw new BenchError(`The check of ${address} did not end with a proven recommendation.`);
  return { first, recommended, finished, cpu: (user + system) / 1000, connections: most() };
}

/** `runs` measurements, one after the other, after `warmUps` that do not count. Throws BenchError. */
export async function measureRuns(
  file: string,
  account: Account,
  { runs, warmUps }: { runs: number; warmUps: number },
): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (let run = 0; run < warmUps + runs; run += 1) {
    const measurement = await measure(file, account);
    if (run >= warmUps) measurements.push(measurement);
  }
  return measurements;
}
