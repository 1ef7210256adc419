// Measures checks against a practice network that runs in another process: one after the other, or many at once.
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import type { Environment } from '../../lib/diagnosis/environment.ts';
import { parseDiagnosisRequest } from '../../lib/diagnosis/request.ts';
import type { DiagnosisEvent } from '../../lib/model/event.ts';
import { createLoginBudget } from '../../lib/net/login-budget.ts';
import { createMessageBudget } from '../../lib/net/message-budget.ts';
import { createNetwork, type Network } from '../../lib/net/network.ts';
import { createVisitMemory } from '../../lib/net/visit-memory.ts';
import { operatorProfileSchema } from '../../lib/operator/profile.ts';

/** One run. Times in milliseconds since its start; NaN: it did not come to that. */
export interface Measurement {
  /** The first thing a person learns: something that a probe observed, or a server that was found. */
  first: number;
  /** The last of the looks that ask the DNS alone. */
  dns: number;
  /** The recommendation, with IMAP proven by a login. */
  incoming: number;
  /** The same, with sending proven as well. */
  both: number;
  /** Everything, up to the report. */
  finished: number;
  /** Processor time of this process, all threads, in milliseconds. */
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

const dnsProbes: ReadonlySet<string> = new Set([
  ...['mx', 'nameservers', 'spf', 'dkim', 'dmarc', 'delegation', 'dnssec', 'reverse-dns'],
  ...['mta-sts', 'tls-rpt', 'dane', 'bimi', 'caa'],
]);

/** One practice network, joined as a server joins it: opened once, before the first check. */
export class Bench {
  readonly #network: Network;

  constructor(file: string) {
    this.#network = createNetwork(operatorProfileSchema.parse({}), file);
  }

  /** `opened`: hands out the connections per server address of the run that began last. */
  #environment(opened: (counts: () => ReadonlyMap<string, number>) => void): Environment {
    const network = this.#network;
    return {
      profile: operatorProfileSchema.parse({}),
      // A budget each: no login waits for another run's, and none is answered from memory.
      budget: createLoginBudget(),
      messages: createMessageBudget(),
      visits: createVisitMemory(),
      network: {
        ...network,
        open(signal, deadlineMs) {
          const run = network.open(signal, deadlineMs);
          opened(() => run.dialer.opened());
          return run;
        },
      },
    };
  }

  async #check({ address, password }: Account): Promise<Measurement> {
    const parsed = parseDiagnosisRequest({ address, password });
    if (!parsed.ok) throw new BenchError(parsed.message);
    let opened: () => ReadonlyMap<string, number> = () => new Map();
    const shared = this.#environment((counts) => {
      opened = counts;
    });
    const seen = { first: Number.NaN, dns: Number.NaN, incoming: Number.NaN, both: Number.NaN, finished: Number.NaN };
    const once = (key: keyof typeof seen, ms: number) => {
      if (Number.isNaN(seen[key])) seen[key] = ms;
    };
    const note = (event: DiagnosisEvent): void => {
      const learned = event.type === 'candidate' || (event.type === 'probe' && event.probe.status === 'observed');
      if (learned) once('first', event.ms);
      if (event.type === 'probe' && dnsProbes.has(event.probe.id)) seen.dns = event.ms;
      if (event.type === 'recommendation' && event.recommendation?.incoming.verified === 'login') {
        once('incoming', event.ms);
        if (event.recommendation.outgoing?.verified === 'login') once('both', event.ms);
      }
      if (event.type === 'finished') seen.finished = event.ms;
    };
    const before = process.cpuUsage();
    const signal = new AbortController().signal;
    for await (const event of diagnose(parsed.request, { signal, shared })) note(event);
    const { user, system } = process.cpuUsage(before);
    if (Number.isNaN(seen.incoming) || Number.isNaN(seen.finished))
      throw new BenchError(`The check of ${address} did not end with a proven recommendation.`);
    return { ...seen, cpu: (user + system) / 1000, connections: Math.max(0, ...opened().values()) };
  }

  /** `runs` checks, one after the other, after `warmUps` that do not count. Throws BenchError. */
  async alone(account: Account, { runs, warmUps }: { runs: number; warmUps: number }): Promise<Measurement[]> {
    const measurements: Measurement[] = [];
    for (let run = 0; run < warmUps + runs; run += 1) {
      const measurement = await this.#check(account);
      if (run >= warmUps) measurements.push(measurement);
    }
    return measurements;
  }
}
