// The last looks of a mail run: port 25 and old TLS, which wait until the doors that customers use have had their places.
import type { DiscoveryContext } from '../discovery/source.ts';
import { mailExchangers } from '../probes/mail-exchangers.ts';
import type { MailServers } from '../probes/mail-servers.ts';
import { probePort25, type WebFormRequest } from './domain-run.ts';
import type { RunLog } from './run-log.ts';
import type { RunPlan } from './run-plan.ts';
import { mostOpened, probeOldTls } from './server-looks.ts';

export interface LastLooksOptions {
  context: DiscoveryContext;
  plan: RunPlan;
  log: RunLog;
  servers: MailServers;
  /** A test message will need connections to the same servers. */
  testMessage: boolean;
  webForm: WebFormRequest | null;
}

export class LastLooks {
  /** The polite ends of sessions, under way. */
  readonly farewells: Promise<void>[] = [];
  /** The looks that may end after the doors are known. */
  over: Promise<void> = Promise.resolve();
  askedForOldTls = false;
  readonly #options: LastLooksOptions;
  #port25: Promise<void> | null = null;

  constructor(options: LastLooksOptions) {
    this.#options = options;
  }

  /** Keeps port 25 its place while the doors are opened; knocks there at once where it is what the person came for. */
  keepPlaces(): void {
    const { plan, webForm } = this.#options;
    // Only a wish: when the run ends before the answers come, nothing is missing.
    if (plan.looksAt('mx-smtp')) this.#keepPlaceForPort25().catch(() => undefined);
    // Who misses a form's mail comes for this: where website and mail share a server, no place would be left for it.
    if (webForm) this.knockAtPort25();
  }

  /** Knocks at port 25, once; `over` waits for it. */
  knockAtPort25(): void {
    const { context, plan, log, webForm } = this.#options;
    if (this.#port25 || (!webForm && !plan.looksAt('mx-smtp'))) return;
    this.#port25 = probePort25(context, webForm, log).then((farewells) => void this.farewells.push(...farewells));
    this.#port25.catch(() => undefined); // awaited in `#look`: until then an abort may come first
  }

  /** The doors are known: what is left of a server's places is for these looks. */
  begin(): void {
    this.over = this.#look();
    this.over.catch(() => undefined); // awaited by whoever reads it: until then an abort may come first
  }

  /** What customers use has had its places by now: a server lets only so many connections in. */
  async #look(): Promise<void> {
    const { context, plan, log, servers, testMessage } = this.#options;
    const { network } = context;
    this.knockAtPort25();
    // A test message needs connections to the same servers: what matters less waits where few are left.
    const wanted = plan.looksAt('tls-versions');
    this.askedForOldTls = !wanted || (!testMessage && mostOpened(servers, network) <= 7);
    const oldTls = wanted && this.askedForOldTls ? probeOldTls(servers, network, log) : null;
    oldTls?.catch(() => undefined); // awaited after port 25
    await this.#port25;
    await oldTls;
  }

  /**
   * One server often does everything. Then its place is port 25's, by which mail comes in, before a second name of the
   * website or the last of the POP doors.
   */
  async #keepPlaceForPort25(): Promise<void> {
    const { input, network } = this.#options.context;
    const exchangers = await mailExchangers(input.domain, network.dns);
    if (exchangers.status === 'unknown') return;
    for (const { addresses } of exchangers.hosts) {
      const [address] = [...addresses.v4, ...addresses.v6];
      if (address) network.dialer.keepPlace(address, 25);
    }
  }
}
