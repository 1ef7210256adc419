// A pool of threads in which runs live: strangers' arithmetic never stands on the thread that serves pages.
//
// Of our own: piscina and tinypool hand a task one answer, and end the whole thread when its caller leaves. Here a job
// streams, is ended by a message, asks about what all threads share, and its thread is watched.
import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { EventQueue } from '../diagnosis/event-queue.ts';
import type { DiagnosisRequest } from '../diagnosis/request.ts';
import { request as messages } from '../messages/request.ts';
import { visitOf } from '../model/client.ts';
import type { DiagnosisEvent } from '../model/event.ts';
import { createLoginLedger, type LoginLedger } from '../net/login-ledger.ts';
import { createMessageBudget } from '../net/message-budget.ts';
import { createServerLedger, type ServerLedger } from '../net/server-ledger.ts';
import { createZoneLedger } from '../net/zone-ledger.ts';
import { type Job, pack, type Task } from './crossing.ts';
import { type JobEnd, PoolThread } from './pool-thread.ts';
import type { WorkInHand } from './pulse.ts';
import type { Caller, RunHome, TaskName, Tasks } from './run-home.ts';
import { type SharedLedgers, ThreadShare } from './thread-share.ts';

/** More threads than cores only wait for each other; eight are as many as one process's network can use. */
const MOST_THREADS = 8;
const WATCH_MS = 250;
/** A thread that cannot even begin is not started anew at once, again and again. */
const RESPITE_MS = 1_000;
/** Jobs: a visit that waits for its thread gains less than it loses. */
const MUCH_MORE = 4;
const MOST_VISITS = 1_000;
/** How often a run or a task may lose its thread before we give it up. */
const MOST_LOSSES = 2;

/** Threads for MAILMEND_WORKERS as it is written; null: it is no number from 1 to 8. */
export function threadsFor(text: string | undefined): number | null {
  if (text === undefined || text === '') return Math.min(MOST_THREADS, availableParallelism());
  return /^[1-8]$/.test(text) ? Number(text) : null;
}

export interface PoolOptions {
  threads: number;
  /** Where a thread begins; default: thread.mjs beside this file. */
  entry?: URL;
  /** Shared with other processes: the ledger, and the key of the hashes in it. Default: this process's own. */
  logins?: { ledger: LoginLedger; key: Uint8Array } | null;
  /** What servers have seen of us; default: of this process alone. */
  servers?: ServerLedger;
  /** A thread was ended since its loop stood over this. */
  onStood?(work: WorkInHand | null): void;
}

/** Threads that are all busy, or still loading, take on more: who may begin is decided in the hall. */
export class WorkerPool implements RunHome {
  readonly #threads = new Set<PoolThread>();
  readonly #key: Uint8Array;
  readonly #ledgers: SharedLedgers;
  readonly #options: PoolOptions;
  readonly #watch: NodeJS.Timeout;
  readonly #respites = new Set<NodeJS.Timeout>();
  /** Where each visit was last, the latest at the end. */
  readonly #visits = new Map<string, PoolThread>();
  #closed = false;
  #lost = 0;
  #lookedAt = performance.now();

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#key = options.logins?.key ?? randomBytes(32);
    this.#ledgers = {
      logins: options.logins?.ledger ?? createLoginLedger(),
      messages: createMessageBudget(),
      servers: options.servers ?? createServerLedger(),
      zones: createZoneLedger(),
    };
    for (let at = 0; at < options.threads; at += 1) this.#start();
    this.#watch = setInterval(() => this.#look(), WATCH_MS);
    this.#watch.unref();
  }

  diagnose(request: DiagnosisRequest, { signal, client }: Caller): AsyncGenerator<DiagnosisEvent> {
    const leaving = new AbortController();
    const told = new EventQueue<DiagnosisEvent>();
    const caller = { client, signal: AbortSignal.any([signal, leaving.signal]) };
    const work = this.#seeThrough(request, caller, told).then(
      () => told.end(),
      (error: unknown) => told.fail(error),
    );
    const stream = told.values();
    const finish = stream.return.bind(stream);
    // As `diagnose` itself: whoever leaves ends the run, and hears when its sockets are closed.
    stream.return = async (value) => {
      leaving.abort();
      await work;
      return finish(value);
    };
    return stream;
  }

  async perform<Name extends TaskName>(
    name: Name,
    given: Tasks[Name]['given'],
    caller: Caller,
  ): Promise<Tasks[Name]['gives']> {
    for (let losses = 0; losses <= MOST_LOSSES; losses += 1) {
      const { task, transfer } = crossing(name, given);
      const visit = isRequest(given) ? visitOf(caller.client, given.input.domain) : null;
      const end = await this.#place(visit).perform({ kind: 'task', task }, transfer, caller);
      caller.signal.throwIfAborted();
      if (this.#closed && end.kind !== 'done') break;
      if (end.kind === 'done') return end.value as Tasks[Name]['gives'];
      if (end.kind === 'failed' || end.guilty) break; // the same would happen again
    }
    throw new Error(`the task ${name} failed`);
  }

  /** How its threads are now, for whoever watches. */
  get state(): { ready: number; jobs: number; lost: number } {
    const threads = [...this.#threads];
    return {
      ready: threads.filter(({ ready }) => ready).length,
      jobs: threads.reduce((sum, { load }) => sum + load, 0),
      lost: this.#lost,
    };
  }

  /** Ends all threads. Runs that are under way end as `stopped`. */
  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#watch);
    for (const respite of this.#respites) clearTimeout(respite);
    await Promise.all([...this.#threads].map((thread) => thread.terminate()));
  }

  /** One run to its end, whatever becomes of its thread. */
  async #seeThrough(request: DiagnosisRequest, caller: Caller, queue: EventQueue<DiagnosisEvent>): Promise<void> {
    const told: DiagnosisEvent[] = [];
    const tell = (event: DiagnosisEvent) => {
      told.push(event);
      queue.push(event);
    };
    const first = await this.#run({ kind: 'diagnose', ...pack(request) }, caller, tell);
    if (first.kind === 'failed' && !caller.signal.aborted) throw new Error('the run failed');
    if (first.kind !== 'lost') return;
    if (caller.signal.aborted)
      return tell({ type: 'stopped', why: messages.cancelled, reason: 'cancelled', ms: lastMs(told) });
    if (this.#closed)
      return tell({ type: 'stopped', why: messages.restarting, reason: 'restarting', ms: lastMs(told) });
    // With a password let go, a second run could be the second refused login: what was seen is judged instead.
    // And what made its thread stand without any server's doing would make the next one stand as well.
    if (!first.sentPassword && !first.guilty) {
      const again = await this.#run({ kind: 'diagnose', ...pack(request) }, caller, furtherOnly(told, tell));
      if (again.kind === 'done' || caller.signal.aborted) return;
    }
    for (let losses = 0; losses <= MOST_LOSSES; losses += 1) {
      const end = await this.#run({ kind: 'conclude', ...pack(request), events: told }, caller, queue.push.bind(queue));
      if (end.kind !== 'lost') return;
    }
    tell({ type: 'stopped', why: messages.cancelled, reason: 'cancelled', ms: lastMs(told) });
  }

  #run(
    { transfer, ...job }: Exclude<Job, { kind: 'task' }> & { transfer: ArrayBuffer[] },
    caller: Caller,
    onEvent: (event: DiagnosisEvent) => void,
  ): Promise<JobEnd & { sentPassword: boolean }> {
    return this.#place(visitOf(caller.client, job.request.input.domain)).perform(job, transfer, caller, onEvent);
  }

  /**
   * The thread with the fewest jobs; one that is still loading only when no other is there. A visit goes on where it
   * began, unless much more is going on there: what its first look fetched is known in that thread.
   */
  #place(visit: string | null = null): PoolThread {
    if (this.#threads.size === 0) this.#start();
    const order = (thread: PoolThread) => (thread.ready ? 0 : 1_000) + thread.load;
    const idlest = [...this.#threads].reduce((best, thread) => (order(thread) < order(best) ? thread : best));
    if (visit === null) return idlest;
    const known = this.#visits.get(visit);
    const place = known && this.#threads.has(known) && order(known) <= order(idlest) + MUCH_MORE ? known : idlest;
    this.#visits.delete(visit);
    this.#visits.set(visit, place);
    for (const oldest of this.#visits.keys()) {
      if (this.#visits.size <= MOST_VISITS) break;
      this.#visits.delete(oldest);
    }
    return place;
  }

  #start(): void {
    if (this.#closed) return;
    const bornAt = performance.now();
    const thread: PoolThread = new PoolThread({
      key: this.#key,
      entry: this.#options.entry ?? new URL('./thread.mjs', import.meta.url),
      share: new ThreadShare(this.#ledgers),
      onGone: () => {
        this.#threads.delete(thread);
        if (!this.#closed) this.#lost += 1;
        if (performance.now() - bornAt > RESPITE_MS) return this.#start();
        const respite = setTimeout(() => {
          this.#respites.delete(respite);
          this.#start();
        }, RESPITE_MS);
        this.#respites.add(respite);
      },
    });
    this.#threads.add(thread);
  }

  /** Ends the threads whose loop has stood. What this thread slept through itself is nobody's fault. */
  #look(): void {
    const now = performance.now();
    const late = now - this.#lookedAt - WATCH_MS;
    this.#lookedAt = now;
    for (const thread of [...this.#threads]) {
      if (late > WATCH_MS) thread.excuse(late);
      if (!thread.hasStood(now)) continue;
      const work = thread.inHand();
      console.error(
        `mailmend: a worker thread stood still and was ended${work?.address ? ` (at ${work.address})` : ''}`,
      );
      if (work?.address) this.#ledgers.servers.shun(work.address);
      this.#options.onStood?.(work);
      void thread.terminate();
    }
  }
}

const isRequest = (given: Tasks[TaskName]['given']): given is DiagnosisRequest =>
  typeof given === 'object' && 'confirmedHosts' in given;
const lastMs = (told: readonly DiagnosisEvent[]): number => told.at(-1)?.ms ?? 0;

function crossing<Name extends TaskName>(
  name: Name,
  given: Tasks[Name]['given'],
): { task: Task; transfer: ArrayBuffer[] } {
  if (!isRequest(given)) return { task: { name, given } as Task, transfer: [] };
  const { request, transfer } = pack(given);
  return { task: { name, given: request } as Task, transfer };
}

/** What the first attempt told already is not told again; times go on from where it ended. */
function furtherOnly(
  told: readonly DiagnosisEvent[],
  tell: (event: DiagnosisEvent) => void,
): (event: DiagnosisEvent) => void {
  const offset = lastMs(told);
  const sameIn = ({ ms: _, ...event }: DiagnosisEvent) => JSON.stringify(event);
  const known = new Set(told.filter(({ type }) => type !== 'probe').map(sameIn));
  return (event) => {
    if (event.type !== 'started' && !known.has(sameIn(event))) tell({ ...event, ms: event.ms + offset });
  };
}
