// A stream of JSON lines from what a run tells: read at the reader's pace, ended with the caller.

export interface LineStream {
  /** Ends the work: the caller is gone. */
  signal: AbortSignal;
  /** Makes `signal` abort. */
  stop(): void;
  /** Called once the last line is out or the work has ended early; it may be called twice. */
  onEnd(): void;
}

/**
 * `onEnd` is sure to be called: at the end, at a failure, when the reader cancels, and when `signal` aborts, even if
 * nobody reads: of a caller who left before the first byte a stream remains that is neither read nor cancelled.
 */
export function lineStream(
  lines: AsyncGenerator<unknown, unknown>,
  { signal, stop, onEnd }: LineStream,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const endEarly = () => lines.return(undefined).then(onEnd, onEnd);
  if (signal.aborted) void endEarly();
  else signal.addEventListener('abort', endEarly, { once: true });
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await lines.next();
        if (!done) return controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
        onEnd();
        controller.close();
      } catch (error) {
        onEnd();
        controller.error(error);
      }
    },
    async cancel() {
      stop();
      await endEarly();
    },
  });
}
