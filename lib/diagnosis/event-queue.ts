// What is told of a run and not yet heard: events go in as they happen, and come out as they are asked for.

export class EventQueue<Event> {
  readonly #events: Event[] = [];
  #wake: (() => void) | null = null;
  #ended = false;
  #failure: { cause: unknown } | null = null;

  /** After `end` nothing is told any more. */
  push(event: Event): void {
    if (this.#ended) return;
    this.#events.push(event);
    this.#wake?.();
  }

  /** No more events will come. */
  end(): void {
    this.#ended = true;
    this.#wake?.();
  }

  /** Ends it: whoever listens gets `cause` thrown after the events that are still there. */
  fail(cause: unknown): void {
    if (!this.#ended) this.#failure = { cause };
    this.end();
  }

  /** The events, as they come, until the end. For one listener. */
  async *values(): AsyncGenerator<Event> {
    for (;;) {
      for (let event = this.#events.shift(); event !== undefined; event = this.#events.shift()) yield event;
      if (this.#failure) throw this.#failure.cause;
      if (this.#ended) return;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#wake = null;
    }
  }
}
