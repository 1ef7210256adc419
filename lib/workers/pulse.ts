// Whether a thread's loop still turns, and for whose server it works: written by the thread, read by the one that serves.
import { type ThreadTime, threadNumber, timeOfThread } from './thread-clock.ts';

/** Milliseconds between two beats. */
const BEAT_MS = 100;
/** An IPv6 address has at most 45 characters. */
const MOST_NAME = 48;
const BEATS = 0;
const NAME_LENGTH = 1;
const JOB = 2;
const THREAD = 3;
const HEAD = 16;
/** A thread that has worked for so long without a turn of its loop stands. The dearest thing honest servers make it do takes 20 ms. */
const STOOD_MS = 2_000;
/** One that does not even work is held by something: a lock, a disk. That passes more often than a loop does. */
const BLOCKED_MS = 15_000;

/** What a thread works on: the run, and the server whose bytes these are; null: no server's in particular. */
export interface WorkInHand {
  job: number;
  address: string | null;
}

export const createPulse = (): SharedArrayBuffer => new SharedArrayBuffer(HEAD + MOST_NAME);

/** For the thread itself. */
export class BeatingPulse {
  readonly #head: Int32Array;
  readonly #name: Uint8Array;
  readonly #encoder = new TextEncoder();

  constructor(memory: SharedArrayBuffer) {
    this.#head = new Int32Array(memory, 0, HEAD / 4);
    this.#name = new Uint8Array(memory, HEAD, MOST_NAME);
    Atomics.store(this.#head, THREAD, threadNumber());
    // It keeps the thread alive for no other reason than that it is being watched.
    setInterval(() => Atomics.add(this.#head, BEATS, 1), BEAT_MS);
  }

  /** Said before work that may be dear. Null: it is over. */
  takeInHand(work: WorkInHand | null): void {
    // A shared array takes no text directly.
    const bytes = work?.address ? this.#encoder.encode(work.address).subarray(0, MOST_NAME) : [];
    this.#name.set(bytes);
    Atomics.store(this.#head, NAME_LENGTH, bytes.length);
    Atomics.store(this.#head, JOB, work?.job ?? 0);
  }
}

/** For whoever watches. */
export class WatchedPulse {
  readonly #head: Int32Array;
  readonly #name: Uint8Array;
  readonly #timeOf: (thread: number) => ThreadTime | null;
  #beats = 0;
  #heardAt: number;
  /** Of the processor, when it was first missed; null: it beats. */
  #usedMs: number | null = null;

  constructor(memory: SharedArrayBuffer, now: number, timeOf = timeOfThread) {
    this.#timeOf = timeOf;
    this.#head = new Int32Array(memory, 0, HEAD / 4);
    this.#name = new Uint8Array(memory, HEAD, MOST_NAME);
    this.#heardAt = now;
  }

  /**
   * Whether its loop stands. On a machine that has no processor left for it a thread beats as little as one that stands:
   * what counts is its own time, where the system tells it.
   */
  hasStood(now: number): boolean {
    const silent = this.#silentFor(now);
    if (silent <= 0) return false;
    const time = this.#timeOf(Atomics.load(this.#head, THREAD));
    if (time === null) return silent >= STOOD_MS;
    this.#usedMs ??= time.usedMs;
    return time.usedMs - this.#usedMs >= STOOD_MS || (!time.isRunnable && silent >= BLOCKED_MS);
  }

  /** All that was before is no silence. */
  hear(now: number): void {
    this.#heardAt = now;
    this.#usedMs = null;
  }

  /** Milliseconds without a beat, as far as this watch has heard. */
  #silentFor(now: number): number {
    const beats = Atomics.load(this.#head, BEATS);
    if (beats !== this.#beats) {
      this.#beats = beats;
      this.hear(now);
    }
    return now - this.#heardAt;
  }

  /** Whoever watches was away for so long itself: that is no silence of the thread. */
  excuse(ms: number): void {
    this.#heardAt += ms;
  }

  /** What the thread works on, or worked on when it stopped; null: it did not say. */
  inHand(): WorkInHand | null {
    const job = Atomics.load(this.#head, JOB);
    const length = Atomics.load(this.#head, NAME_LENGTH);
    if (job === 0) return null;
    return { job, address: length === 0 ? null : new TextDecoder().decode(this.#name.slice(0, length)) };
  }
}
