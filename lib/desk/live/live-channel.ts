// One side of one session in this process: its events are read and written out once, however many watch.
import { type Chunk, LiveViewer, type Pacing } from './live-viewer.ts';

/** An event as it is kept: its number on this side, and its JSON in one line. */
export interface NumberedEvent {
  seq: number;
  body: string;
  /** No more come after it. */
  isLast: boolean;
}

/** Where the events are kept. */
export interface LiveTail {
  /** Those after `seq`, in order; at most `most`. Rejects while the store is away. */
  read(seq: number, most: number): Promise<NumberedEvent[]>;
  /** Calls back whenever there may be more; gives what ends that. */
  listen(onMore: () => void): () => void;
}

export interface LiveChannelOptions extends Partial<Pacing> {
  /** Called when the last viewer has left. */
  onEmpty(): void;
}

interface Watching {
  until?: AbortSignal;
  onLeft?(): void;
}

/** Events read together; bytes that stay in memory for who joins late (older ones are read again). */
const MOST_TOGETHER = 100;
const MOST_BYTES = 4 * 1024 * 1024;

const encoder = new TextEncoder();
const written = ({ seq, body }: NumberedEvent) => encoder.encode(`id: ${seq}\ndata: ${body}\n\n`);

export class LiveChannel {
  readonly #tail: LiveTail;
  readonly #options: Required<LiveChannelOptions>;
  readonly #viewers = new Set<LiveViewer>();
  readonly #unlisten: () => void;
  #chunks: Chunk[] = [];
  #bytes = 0;
  /** The number of the newest event that was read. */
  #top: number | null = null;
  #reading: Promise<void> | null = null;
  #again = false;

  constructor(tail: LiveTail, { commentMs = 15_000, patienceMs = 30_000, onEmpty }: LiveChannelOptions) {
    this.#tail = tail;
    this.#options = { commentMs, patienceMs, onEmpty };
    this.#unlisten = tail.listen(() => this.#readMore());
  }

  /**
   * Server-sent events (WHATWG HTML 9.2) after the one numbered `after`; ends with the last one, when it is cancelled, or
   * when `until` aborts: `onLeft` is called then.
   */
  watch(after: number, { until, onLeft }: Watching = {}): ReadableStream<Uint8Array> {
    const viewer = new LiveViewer({ after, until }, this.#options, {
      next: (seq) => this.#next(seq),
      ready: (seq) => this.#ready(seq),
      lookAgain: () => this.#readMore(),
      left: () => {
        onLeft?.();
        this.#left(viewer);
      },
    });
    this.#viewers.add(viewer);
    if (this.#top === null) this.#top = after;
    this.#readMore();
    return viewer.stream;
  }

  /** What follows `seq` in memory. */
  #ready(seq: number): Chunk | null {
    return this.#chunks[seq + 1 - this.#first] ?? null;
  }

  /** The number of the first event in memory, or of the first that will be. */
  get #first(): number {
    return this.#chunks[0]?.seq ?? (this.#top ?? 0) + 1;
  }

  /** What follows `seq`: from memory, or from the store where it is older than what memory has. */
  async #next(seq: number): Promise<Chunk | null> {
    if (seq + 1 >= this.#first) return this.#ready(seq);
    const [event] = await this.#tail.read(seq, 1);
    return event ? { seq: event.seq, bytes: written(event), isLast: event.isLast } : null;
  }

  #readMore(): void {
    if (this.#reading) {
      this.#again = true;
      return;
    }
    this.#again = false;
    this.#reading = this.#read()
      // The store is away: the next wake, or the next quiet moment of a viewer, tries again.
      .catch(() => undefined)
      .finally(() => {
        this.#reading = null;
        if (this.#again) this.#readMore();
      });
  }

  async #read(): Promise<void> {
    if (this.#top === null) return;
    for (;;) {
      const events = await this.#tail.read(this.#top, MOST_TOGETHER);
      for (const event of events) {
        const bytes = written(event);
        this.#chunks.push({ seq: event.seq, bytes, isLast: event.isLast });
        this.#bytes += bytes.byteLength;
        this.#top = event.seq;
      }
      while (this.#bytes > MOST_BYTES && this.#chunks.length > 1)
        this.#bytes -= this.#chunks.shift()?.bytes.byteLength ?? 0;
      if (events.length > 0) for (const viewer of this.#viewers) viewer.wake();
      if (events.length < MOST_TOGETHER) return;
    }
  }

  #left(viewer: LiveViewer): void {
    if (!this.#viewers.delete(viewer) || this.#viewers.size > 0) return;
    this.#unlisten();
    this.#options.onEmpty();
  }
}
