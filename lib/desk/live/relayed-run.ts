// A customer's run that an agent may see: each event goes to the customer's own stream and to the session, and the run outlives the page while somebody watches.
import type { DiagnosisEvent } from '../../model/event.ts';

export interface RelayedRunOptions {
  /** Begins the run; it ends when `signal` aborts. */
  begin(signal: AbortSignal): AsyncGenerator<DiagnosisEvent>;
  /** Each event, in order. */
  onEvent(event: DiagnosisEvent): void;
  /** Whether the run goes on although the customer's page is gone. */
  isWatched(): boolean;
  /** Aborts when the customer's page is gone. */
  left: AbortSignal;
  /** Aborts when the session has ended: then nobody watches. */
  ended: AbortSignal;
  /** The run is over, with the page or after it. */
  onEnd(): void;
}

/** The run's events for the customer's page; returning early ends the run, unless somebody watches. */
export async function* relayedRun({
  begin,
  onEvent,
  isWatched,
  left,
  ended,
  onEnd,
}: RelayedRunOptions): AsyncGenerator<DiagnosisEvent> {
  const stop = new AbortController();
  const events: DiagnosisEvent[] = [];
  let isRead = true;
  let wake = () => {};
  const unwatched = () => {
    if (!isRead) stop.abort(new DOMException('Nobody watches any more', 'AbortError'));
  };
  ended.addEventListener('abort', unwatched, { once: true });
  // A reader who waits for the next event cannot be told to return: it has to be woken.
  left.addEventListener('abort', () => wake(), { once: true });
  const pumping = pump();
  try {
    for (;;) {
      const more = new Promise<void>((resolve) => {
        wake = resolve;
      });
      for (let event = events.shift(); event && !left.aborted; event = events.shift()) yield event;
      if (left.aborted) return;
      if (await Promise.race([pumping.then(() => true), more.then(() => false)])) break;
    }
    yield* events.splice(0);
    await pumping;
  } finally {
    isRead = false;
    if (!isWatched() || ended.aborted) stop.abort(new DOMException('The client left', 'AbortError'));
    // What goes wrong with nobody reading ends with the run.
    pumping.catch(() => undefined);
  }

  async function pump(): Promise<void> {
    try {
      for await (const event of begin(stop.signal)) {
        onEvent(event);
        if (isRead) events.push(event);
        wake();
      }
    } finally {
      ended.removeEventListener('abort', unwatched);
      onEnd();
    }
  }
}
