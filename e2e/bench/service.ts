// Measures the product's own server as a hundred clients use it: many at once, a steady stream, and what memory it takes.

import { startPracticeNetwork } from '../../lib/cli/demo.mjs';
import { root } from '../../lib/cli/prepare.mjs';
import { type StartedServer, startServer } from '../support/started-server.ts';
import { practiceDomains } from '../world/domains/index.ts';
import { pair, percentile } from './statistics.ts';

/** Healthy domains much alike: the people of a hosting company have one each, and a domain has sixteen runs at once. */
const names: ReadonlySet<string> = new Set(
  ['sunny', 'meadow', 'cottage', 'passport', 'carousel', 'colander', 'nobody', 'bounced', 'spamwall', 'turnstile'].map(
    (name) => `${name}.example`,
  ),
);
const accounts = practiceDomains.filter(({ domain }) => names.has(domain));

/** How long each that ended well took, in milliseconds, and how many did not. */
export interface Waited {
  waited: number[];
  failed: number;
}

export class Service {
  readonly #server: StartedServer;
  readonly #stop: () => Promise<void>;
  #asked = 0;

  private constructor(server: StartedServer, stop: () => Promise<void>) {
    this.#server = server;
    this.#stop = stop;
  }

  /** A server of its own beside a practice network of that round trip. */
  static async start(rttMs: number): Promise<Service> {
    const practice = await startPracticeNetwork(root, { rttMs });
    const server = await startServer(practice.file);
    return new Service(server, async () => {
      await server.stop();
      await practice.stop();
    });
  }

  get startMs(): number {
    return this.#server.startMs;
  }

  stop(): Promise<void> {
    return this.#stop();
  }

  watch() {
    return this.#server.watch();
  }

  /** Of the whole process, in megabytes. */
  async memory(): Promise<number> {
    return (await this.#server.watch()).rssMb;
  }

  /** Everybody in the same moment. */
  async together(people: number): Promise<Waited> {
    return summary(await Promise.all(Array.from({ length: people }, () => this.#check())));
  }

  /** So many a second, for so many seconds: whoever comes does not wait for who came before. */
  async steady(perSecond: number, seconds: number): Promise<Waited> {
    const began = performance.now();
    const checks: Array<Promise<number | null>> = [];
    for (let at = 0; at < perSecond * seconds; at += 1) {
      const due = began + (at * 1_000) / perSecond;
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
      checks.push(this.#check());
    }
    return summary(await Promise.all(checks));
  }

  /** So many checks, some of them side by side. */
  async many(checks: number, sideBySide: number): Promise<Waited> {
    let left = checks;
    const waited: Array<number | null> = [];
    const person = async () => {
      while (left > 0) {
        left -= 1;
        waited.push(await this.#check());
      }
    };
    await Promise.all(Array.from({ length: sideBySide }, person));
    return summary(waited);
  }

  /** Each a client of its own. Null: it was cut off, or did not end as the check of a healthy domain must. */
  async #check(): Promise<number | null> {
    this.#asked += 1;
    const account = accounts[this.#asked % accounts.length];
    if (!account) throw new Error('the practice network has no healthy domain');
    try {
      const { text, ms } = await this.#server.ask({
        path: '/api/v1/diagnoses',
        body: { address: account.address, password: account.password },
        client: `198.51.${Math.floor(this.#asked / 250) % 250}.${this.#asked % 250}`,
      });
      const last = text.trimEnd().split('\n').at(-1) ?? '';
      return last.includes('"verdict":"healthy"') && last.includes('"verified":"login"') ? ms : null;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ECONNRESET') return null; // were the server gone, the next would be refused
      throw error;
    }
  }
}

const STARTS = 3;
const PER_SECOND = 30;
const SECONDS = 20;
/** Checks side by side where memory is measured. */
const SIDE_BY_SIDE = 8;
/** Checks before any that count, as in a server that has been up for a while. */
const WARM_UPS = 150;

/** A service for as long as `use` takes. */
async function at<T>(rttMs: number, use: (service: Service) => Promise<T>): Promise<T> {
  const service = await Service.start(rttMs);
  try {
    return await use(service);
  } finally {
    await service.stop();
  }
}

/** Prints what one server does for many; `people` at once, `checks` for its memory; 0 leaves it out. */
export async function measureService(
  { rttMs, people, checks }: { rttMs: number; people: number; checks: number },
  say: (text: string) => void,
): Promise<void> {
  say('\nThe server itself, each check a client of its own, with the practice servers on the same machine.\n\n');
  const starts: number[] = [];
  for (let start = 0; start < STARTS; start += 1) starts.push(await at(0, async (service) => service.startMs));
  say(`From the start to the first answer: ${Math.round(percentile(starts, 50))} ms.\n`);
  if (people > 0) {
    const { waited, failed } = await at(rttMs, async (service) => {
      await service.many(WARM_UPS, SIDE_BY_SIDE);
      return service.together(people);
    });
    const last = Math.round(Math.max(...waited));
    say(`${people} checks at once, at ${rttMs} ms: ${pair(waited)}, the last after ${last} ms; ${failed} failed.\n`);
  }
  if (checks === 0) return;
  await at(0, async (service) => {
    await service.many(WARM_UPS, SIDE_BY_SIDE);
    const { waited, failed } = await service.steady(PER_SECOND, SECONDS);
    say(`${PER_SECOND} checks a second for ${SECONDS} s, at 0 ms: ${pair(waited)}; ${failed} failed.\n`);
    const memory: string[] = [];
    for (let part = 1; part <= 4; part += 1) {
      await service.many(checks / 4, SIDE_BY_SIDE);
      memory.push(`${Math.round(await service.memory())} MB after ${(checks / 4) * part}`);
    }
    say(`Memory of the whole process: ${memory.join(', ')}.\n`);
  });
}

function summary(all: ReadonlyArray<number | null>): Waited {
  const waited = all.filter((ms) => ms !== null);
  return { waited, failed: all.length - waited.length };
}
