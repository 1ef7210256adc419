// Whether a thread's loop still turns, and for whose server it works: written by the thread, read by the one that serves.

/** Milliseconds between two beats. */
const BEAT_MS = 100;
/** An IPv6 address has at most 45 characters. */
const MOST_NAME = 48;
const BEATS = 0;
const NAME_LENGTH = 1;
const JOB = 2;
const HEAD = 12;

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
    this.#head = new Int32Array(memory, 0, 3);
    this.#name = new Uint8Array(memory, HEAD, MOST_NAME);
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
  #beats = 0;
  #heardAt: number;

  constructor(memory: SharedArrayBuffer, now: number) {
    this.#head = new Int32Array(memory, 0, 3);
    this.#name = new Uint8Array(memory, HEAD, MOST_NAME);
    this.#heardAt = now;
  }

  /** Milliseconds without a beat, as far as this watch has heard. */
  silentFor(now: number): number {
    const beats = Atomics.load(this.#head, BEATS);
    if (beats !== this.#beats) {
      this.#beats = beats;
      this.#heardAt = now;
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
