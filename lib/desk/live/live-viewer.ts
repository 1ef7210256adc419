// One reader of a session's events at its own pace: nothing is held for it but its place.

/** An event as it goes out. */
export interface Chunk {
  seq: number;
  bytes: Uint8Array;
  /** No more come after it. */
  isLast: boolean;
}

export interface Pacing {
  /** Milliseconds between two comments that keep proxies from closing a quiet line. */
  commentMs: number;
  /** Milliseconds after which a viewer who takes nothing is let go. */
  patienceMs: number;
}

interface ViewerSource {
  /** What follows `seq`; null: nothing yet. */
  next(seq: number): Promise<Chunk | null>;
  /** The same, of what is in memory. */
  ready(seq: number): Chunk | null;
  /** Nothing came for a while: a wake may have been lost with the store's line. */
  lookAgain(): void;
  left(): void;
}

export interface ViewerPlace {
  /** The number after which it reads. */
  after: number;
  /** Its stream ends when this aborts. */
  until?: AbortSignal | undefined;
}

/** Bytes that go out together: each write is a system call. */
const MOST_BYTES = 64 * 1024;

const encoder = new TextEncoder();
const comment = encoder.encode(': still here\n\n');
/** After a broken line a browser comes back that soon, in milliseconds. */
const opening = encoder.encode('retry: 1000\n\n');

/** One reader at its own pace: nothing is held for it but its place. */
export class LiveViewer {
  readonly stream: ReadableStream<Uint8Array>;
  readonly #source: ViewerSource;
  readonly #commentMs: number;
  readonly #patienceMs: number;
  #after: number;
  #wake: (() => void) | null = null;
  #patience: NodeJS.Timeout | undefined;
  #isOver = false;

  constructor({ after, until }: ViewerPlace, { commentMs, patienceMs }: Pacing, source: ViewerSource) {
    this.#after = after;
    this.#commentMs = commentMs;
    this.#patienceMs = patienceMs;
    this.#source = source;
    this.stream = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          controller.enqueue(opening);
          until?.addEventListener('abort', () => this.#end(controller), { once: true });
          this.#hasWaiting(controller);
        },
        pull: (controller) => this.#pull(controller),
        cancel: () => this.#leave(),
      },
      { highWaterMark: 1 },
    );
  }

  wake(): void {
    this.#wake?.();
  }

  async #pull(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    clearTimeout(this.#patience);
    const first = await this.#soonest();
    if (this.#isOver) return;
    const ready = first === null ? [] : this.#withReady(first);
    controller.enqueue(first === null ? comment : Buffer.concat(ready.map(({ bytes }) => bytes)));
    this.#after = ready.at(-1)?.seq ?? this.#after;
    if (ready.at(-1)?.isLast) {
      this.#end(controller);
      return;
    }
    this.#hasWaiting(controller);
  }

  /** With it goes out what follows it in memory. */
  #withReady(first: Chunk): Chunk[] {
    const together = [first];
    let bytes = first.bytes.byteLength;
    let last = first;
    for (;;) {
      const next = bytes < MOST_BYTES ? this.#source.ready(last.seq) : null;
      if (next === null) return together;
      together.push(next);
      bytes += next.bytes.byteLength;
      last = next;
    }
  }

  /** The next event; null: there was none for a while, which is worth a comment. */
  async #soonest(): Promise<Chunk | null> {
    for (;;) {
      const woken = new Promise<true>((resolve) => {
        this.#wake = () => resolve(true);
      });
      const chunk = await this.#source.next(this.#after).catch(() => null);
      if (chunk || this.#isOver) return chunk;
      let timer: NodeJS.Timeout | undefined;
      const quiet = new Promise<false>((resolve) => {
        timer = setTimeout(() => resolve(false), this.#commentMs);
      });
      const isWoken = await Promise.race([woken, quiet]);
      clearTimeout(timer);
      if (this.#isOver) return null;
      if (!isWoken) {
        this.#source.lookAgain();
        return null;
      }
    }
  }

  /** Something lies ready for the reader; one who does not fetch it within its patience is gone, whatever its socket says. */
  #hasWaiting(controller: ReadableStreamDefaultController<Uint8Array>): void {
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => {
      this.#leave();
      controller.error(new Error('The reader takes nothing'));
    }, this.#patienceMs);
    this.#patience.unref();
  }

  #end(controller: ReadableStreamDefaultController<Uint8Array>): void {
    if (this.#isOver) return;
    this.#leave();
    controller.close();
  }

  #leave(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    clearTimeout(this.#patience);
    this.#wake?.();
    this.#source.left();
  }
}
