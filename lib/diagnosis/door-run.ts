// The doors of a mail run: every source asked, every host that is named opened, and the last looks at its servers.
import type { DiscoveryContext } from '../discovery/source.ts';
import { vouchingOf } from '../discovery/vouching.ts';
import type { Candidate, Door } from '../model/settings.ts';
import { certificatesOf } from '../probes/certificate.ts';
import { Look } from '../probes/look.ts';
import { MailServers } from '../probes/mail-servers.ts';
import { CertificateNames } from './certificate-names.ts';
import type { WebFormRequest } from './domain-run.ts';
import { GuessRun } from './guess-run.ts';
import { LastLooks } from './last-looks.ts';
import type { MailState } from './mail-state.ts';
import type { RunLog } from './run-log.ts';
import type { RunPlan } from './run-plan.ts';
import { probeAddresses } from './server-looks.ts';
import { SourceRun } from './source-run.ts';

export interface DoorRunOptions {
  context: DiscoveryContext;
  plan: RunPlan;
  log: RunLog;
  state: MailState;
  /** A test message will need connections to the same servers. */
  testMessage: boolean;
  webForm: WebFormRequest | null;
  /** A door or a source has answered. */
  changed(): void;
}

export class DoorRun {
  readonly servers: MailServers;
  readonly certificateNames: CertificateNames;
  readonly lastLooks: LastLooks;
  readonly #options: DoorRunOptions;

  constructor(options: DoorRunOptions) {
    this.#options = options;
    const { context, plan, log, testMessage, webForm, changed } = options;
    const { network } = context;
    const only = plan.doors && new Set(plan.doors.map(({ host, port }) => `${host}:${port}`));
    const servers = new MailServers({ network, only, log, opened: changed });
    this.servers = servers;
    this.certificateNames = new CertificateNames(context, log, servers);
    this.lastLooks = new LastLooks({ context, plan, log, servers, testMessage, webForm });
  }

  async run(): Promise<void> {
    const { context, plan, log } = this.#options;
    const { network } = context;
    this.lastLooks.keepPlaces();
    if (plan.doors) await this.#openNamed(plan.doors);
    else await this.#discover();
    this.lastLooks.begin();
    if (plan.looksAt('address-families'))
      this.lastLooks.farewells.push(...(await probeAddresses(this.servers, network, log)));
    log.settle('host', 'imap', 'pop3', 'submission', 'address-families');
    for (const certificate of certificatesOf(this.servers.tried.map(({ evidence }) => evidence)))
      new Look(log, 'certificate', certificate.host).saw(certificate);
    log.settle('certificate');
  }

  /** A second look at doors that were found before: nobody is asked for others. */
  async #openNamed(doors: readonly Door[]): Promise<void> {
    const { context, log } = this.#options;
    const candidates = doors.map(
      (door): Candidate => ({
        ...door,
        username: null,
        authentication: 'password',
        source: 'confirmed',
        vouching: vouchingOf(door.host, 'confirmed', context),
        provenance: door.host,
      }),
    );
    for (const candidate of candidates) log.candidate(candidate);
    this.servers.offer(candidates, this.#depth);
    log.settle('autoconfig', 'autodiscover', 'srv', 'mx-provider');
    Object.assign(this.#options.state, { ownWordIn: true, everyWordIn: true });
    await this.#settleDoors();
  }

  /** `name`: hosts are looked up and left alone. */
  get #depth(): 'open' | 'name' {
    return this.#options.plan.opensDoors ? 'open' : 'name';
  }

  async #discover(): Promise<void> {
    const { context, plan, log, changed } = this.#options;
    const { servers } = this;
    const named = (candidates: readonly Candidate[]) => {
      if (plan.namesHosts) servers.offer(candidates, this.#depth);
      changed();
    };
    const { dialer } = context.network;
    // Only closed ports that nobody names are worth holding back, and only where doors are opened at all.
    if (plan.namesHosts && plan.opensDoors) dialer.discovery({ hostsKnown: false, ownWordIn: false });
    const sources = new SourceRun({ context, plan, log, named });
    this.#hear(sources);
    const guesses = plan.namesHosts ? new GuessRun({ context, servers, log }) : null;
    await sources.quick;
    // What is named knocks before what is guessed, also where the guess is the quicker one to look up.
    await servers.allLookedUp();
    await guesses?.offerFirst(this.#depth === 'open' && sources.hasNamed ? 'look' : this.#depth);
    await servers.allLookedUp();
    dialer.discovery({ hostsKnown: true });
    await sources.all;
    log.settle('autoconfig', 'autodiscover', 'srv', 'mx-provider');
    // With every known host's doors begun, what is left of a server's places may go to port 25 at once.
    if (servers.allBegun) this.lastLooks.knockAtPort25();
    await this.#settleDoors();
    if (plan.opensDoors) await guesses?.offerFurther();
  }

  /** Tells who waits with a guess what has been heard. */
  #hear({ ownWord, all }: SourceRun): void {
    const { context, state, changed } = this.#options;
    const heard = (word: 'ownWordIn' | 'everyWordIn') => () => {
      state[word] = true;
      if (word === 'ownWordIn') context.network.dialer.discovery({ ownWordIn: true });
      changed();
    };
    // Should a source fail, the run fails with it, where all of them are awaited.
    ownWord.then(heard('ownWordIn'), () => undefined);
    all.then(heard('everyWordIn'), () => undefined);
  }

  async #settleDoors(): Promise<void> {
    await this.servers.settled();
    this.#options.changed();
  }
}
