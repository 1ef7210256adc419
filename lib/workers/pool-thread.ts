// One thread of the pool as the thread that serves sees it: jobs go in, events and answers come out, until it ends.
import { Worker } from 'node:worker_threads';
import { language } from '../messages/reader/speaking.ts';
import type { DiagnosisEvent } from '../model/event.ts';
import type { LoginPermit } from '../net/login-ledger.ts';
import type { FromThread, Job, ToThread } from './crossing.ts';
import { createPulse, WatchedPulse, type WorkInHand } from './pulse.ts';
import type { Caller } from './run-home.ts';
import type { ThreadShare } from './thread-share.ts';

/** Megabytes of a thread's old generation: some sixty runs at once stay below 100. A memory bomb ends its thread alone. */
const MOST_HEAP_MB = 256;
/** Of its young generation: with Node's own choice, each thread kept 100 MB more, and runs took no less of the processor. */
const YOUNG_HEAP_MB = 12;

/**
 * `lost`: the thread ended first; `guilty`: over this very job, and nothing tells it from what would happen again.
 * `failed`: a mistake of ours ended the job, or its caller left.
 */
export type JobEnd = { kind: 'done'; value: unknown } | { kind: 'failed' } | { kind: 'lost'; guilty: boolean };

type Answer = Extract<ToThread, { type: 'answer' }>;

interface OpenJob {
  onEvent(event: DiagnosisEvent): void;
  end(how: JobEnd): void;
  /** A password was let go in this job. */
  sentPassword: boolean;
}

export interface PoolThreadOptions {
  key: Uint8Array;
  entry: URL;
  share: ThreadShare;
  /** It is no more, and its jobs are lost. */
  onGone(): void;
}

export class PoolThread {
  readonly #options: PoolThreadOptions;
  readonly #worker: Worker;
  readonly #pulse: WatchedPulse;
  readonly #jobs = new Map<number, OpenJob>();
  readonly #questions = new Map<number, AbortController>();
  readonly #answers: Answer[] = [];
  #nextJob = 0;
  #ready = false;
  #gone = false;
  /** It was told to end, which takes a while on a loaded machine: it is neither chosen nor accused again meanwhile. */
  #isEnding = false;

  constructor(options: PoolThreadOptions) {
    this.#options = options;
    const memory = createPulse();
    this.#pulse = new WatchedPulse(memory, performance.now());
    this.#worker = new Worker(options.entry, {
      workerData: { pulse: memory, key: options.key },
      resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB, maxYoungGenerationSizeMb: YOUNG_HEAP_MB },
    });
    this.#worker.on('message', (messages: FromThread[]) => {
      for (const message of messages) this.#hear(message);
    });
    this.#worker.on('error', (error) => console.error(`mailmend: a worker thread failed (${error.name})`));
    this.#worker.on('exit', () => this.#end());
  }

  /** Jobs under way: who has fewest gets the next. */
  get load(): number {
    return this.#jobs.size;
  }

  get ready(): boolean {
    return this.#ready && !this.#gone && !this.#isEnding;
  }

  /** Its loop stands; not while it is still loading. */
  hasStood(now: number): boolean {
    return this.ready && this.#pulse.hasStood(now);
  }

  /** Whoever watches was late by so much itself. */
  excuse(ms: number): void {
    this.#pulse.excuse(ms);
  }

  /** What it works on, or worked on when its loop stopped; null: it did not say. */
  inHand(): WorkInHand | null {
    return this.#pulse.inHand();
  }

  /** Does one job; never rejects. `sentPassword` of the end: whether a password was let go in it. */
  perform(
    work: Job,
    transfer: ArrayBuffer[],
    { signal, client }: Caller,
    onEvent: (event: DiagnosisEvent) => void = () => undefined,
  ): Promise<JobEnd & { sentPassword: boolean }> {
    this.#nextJob += 1;
    const job = this.#nextJob;
    return new Promise((resolve) => {
      if (this.#gone) return resolve({ kind: 'lost', guilty: false, sentPassword: false });
      const onAbort = () => this.#tell({ type: 'abort', job });
      const open: OpenJob = {
        onEvent,
        sentPassword: false,
        end: (how) => {
          signal.removeEventListener('abort', onAbort);
          this.#jobs.delete(job);
          resolve({ ...how, sentPassword: open.sentPassword });
        },
      };
      this.#jobs.set(job, open);
      this.#tell({ type: 'begin', job, client, language: language(), work }, transfer);
      if (signal.aborted) onAbort();
      else signal.addEventListener('abort', onAbort, { once: true });
    });
  }

  /** Ends it, whatever it does. */
  async terminate(): Promise<void> {
    this.#isEnding = true;
    await this.#worker.terminate();
    this.#end();
  }

  #tell(message: ToThread, transfer: ArrayBuffer[] = []): void {
    if (!this.#gone) this.#worker.postMessage([message], transfer);
  }

  /** Answers of one turn of the loop cross together, as their questions did. */
  #tellAnswer(answer: Answer): void {
    this.#answers.push(answer);
    if (this.#answers.length > 1) return;
    process.nextTick(() => {
      const answers = this.#answers.splice(0);
      if (!this.#gone) this.#worker.postMessage(answers);
    });
  }

  #hear(message: FromThread): void {
    switch (message.type) {
      case 'ready':
        this.#ready = true;
        this.#pulse.hear(performance.now());
        break;
      case 'event':
        this.#jobs.get(message.job)?.onEvent(message.event);
        break;
      case 'done':
        this.#jobs.get(message.job)?.end({ kind: 'done', value: message.value });
        break;
      case 'failed':
        this.#jobs.get(message.job)?.end({ kind: 'failed' });
        break;
      case 'ask':
        void this.#answer(message);
        break;
      case 'withdraw':
        this.#questions.get(message.question)?.abort();
        break;
      default:
        this.#options.share.hear(message);
    }
  }

  async #answer({ question, job, name, given }: Extract<FromThread, { type: 'ask' }>): Promise<void> {
    const withdrawn = new AbortController();
    this.#questions.set(question, withdrawn);
    const value = await this.#options.share.answer(name, given as never, withdrawn.signal);
    this.#questions.delete(question);
    const open = this.#jobs.get(job);
    if (open && name === 'login-begin') open.sentPassword ||= (value as LoginPermit).kind === 'allowed';
    this.#tellAnswer({ type: 'answer', question, value });
  }

  #end(): void {
    if (this.#gone) return;
    this.#gone = true;
    for (const question of this.#questions.values()) question.abort();
    this.#options.share.release();
    const work = this.#pulse.inHand();
    for (const [job, open] of [...this.#jobs])
      open.end({ kind: 'lost', guilty: work?.job === job && work.address === null });
    this.#options.onGone();
  }
}
