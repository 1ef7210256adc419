// The mail part of a run: discovery, doors, one login, the mailbox; each step begins as soon as it can.
import type { KnownDoor } from '../advice/ranked-doors.ts';
import { recommend } from '../advice/recommend.ts';
import type { DiscoveryContext } from '../discovery/source.ts';
import type { Finding } from '../model/finding.ts';
import { mailProbes } from '../model/probes.ts';
import type { Recommendation } from '../model/settings.ts';
import type { LoginBudget } from '../net/login-budget.ts';
import type { MessageBudget } from '../net/message-budget.ts';
import type { DoorSession } from '../probes/door-session.ts';
import { DoorRun } from './door-run.ts';
import { LoginRun } from './login-run.ts';
import { MailState } from './mail-state.ts';
import type { DiagnosisRequest } from './request.ts';
import type { RunLog } from './run-log.ts';
import type { RunPlan } from './run-plan.ts';
import { probeOldTls } from './server-looks.ts';

export interface MailRunOptions {
  request: DiagnosisRequest;
  context: DiscoveryContext;
  plan: RunPlan;
  budget: LoginBudget;
  messages: MessageBudget;
  client: string;
  log: RunLog;
}

export class MailRun {
  readonly #request: DiagnosisRequest;
  readonly #context: DiscoveryContext;
  readonly #plan: RunPlan;
  readonly #log: RunLog;
  readonly #state = new MailState();
  readonly #doors: DoorRun;
  readonly #logins: LoginRun;
  #said = '';

  constructor({ request, context, plan, budget, messages, client, log }: MailRunOptions) {
    this.#request = request;
    this.#context = context;
    this.#plan = plan;
    this.#log = log;
    const state = this.#state;
    const { testMessage, webServer } = request;
    const webForm = plan.looksAt('web-server-smtp') ? { server: webServer } : null;
    const changed = () => this.#doorsChanged();
    this.#doors = new DoorRun({ context, plan, log, state, testMessage, webForm, changed });
    const { servers } = this.#doors;
    this.#logins = new LoginRun({
      request,
      context,
      budget,
      messages,
      client,
      log,
      servers,
      state,
      changed: () => this.#recommend(),
    });
  }

  /** The recommendation as things stand; with all `findings`, also of a server that is yet to be mended. */
  recommendation(findings?: readonly Finding[]): Recommendation | null {
    const { input } = this.#request;
    const { servers } = this.#doors;
    const doors = servers.tried.flatMap(({ evidence }): KnownDoor[] => {
      const candidate = servers.candidateFor(evidence.host, evidence.protocol, evidence.port);
      return candidate ? [{ evidence, candidate, place: servers.placed(candidate).place }] : [];
    });
    return recommend({
      doors,
      logins: this.#logins.logins,
      mailbox: this.#logins.mailbox,
      popMailbox: this.#logins.popMailbox,
      address: input.address,
      domain: input.domain,
      complete: this.#state.complete,
      ...(findings ? { findings } : {}),
    });
  }

  /** Tells the recommendation if it is new and rests on more than DNS. */
  #recommend(): void {
    const recommendation = this.recommendation();
    const said = JSON.stringify(recommendation);
    // Of a part of the servers no advice is given.
    if (recommendation === null || said === this.#said || this.#plan.only) return;
    this.#said = said;
    this.#log.emit({ type: 'recommendation', recommendation, final: false });
  }

  #doorsChanged(): void {
    this.#state.wake();
    for (const door of this.#doors.servers.tried) this.#doors.certificateNames.read(door);
    if (!this.#request.secret) this.#sayGoodbye();
    this.#recommend();
  }

  /** Runs the whole part; what it learns is in the log. */
  async run(): Promise<void> {
    if (![...mailProbes].some(this.#plan.looksAt)) return;
    const doors = this.#doors.run().finally(() => {
      this.#state.complete = true;
      this.#doorsChanged();
    });
    const last = doors.then(() => this.#doors.lastLooks.over);
    await Promise.all([doors, last, this.#plan.logsIn ? this.#logins.run() : null]);
    if (this.#plan.looksAt('round-trip')) await this.#logins.roundTrip((but) => this.#sayGoodbye(but));
    if (!this.#doors.lastLooks.askedForOldTls) await probeOldTls(this.#doors.servers, this.#context.network, this.#log);
    this.#sayGoodbye();
  }

  /** Waits for the polite ends of all sessions. */
  async farewell(): Promise<void> {
    this.#sayGoodbye();
    await Promise.all(this.#doors.lastLooks.farewells);
  }

  #sayGoodbye(but: ReadonlySet<DoorSession> = new Set()): void {
    for (const { session } of this.#doors.servers.tried)
      if (session && !but.has(session))
        this.#doors.lastLooks.farewells.push(session.goodbye(this.#context.network.signal));
  }
}
