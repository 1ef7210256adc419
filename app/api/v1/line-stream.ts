// A stream of JSON lines from what a run tells: read at the reader's pace, ended with the caller.

export interface LineStream {
  /** Ends the work: the caller is gone. */
  signal: AbortSignal;
  /** Makes `signal` abort. */
  stop(): void;
  /** Called once the last line is out or the work has ended early; it may be called twice. */
  onEnd(): void;
}

/** Characters of what goes out together. */
const MOST_TOGETHER = 64 * 1024;

/** Null once the loop has turned. */
const soon = () => new Promise<null>((resolve) => setImmediate(resolve, null));

/**
 * What is there already goes out together: a run tells ten things in the same moment, and each write is a system call.
 * `onEnd` is sure to be called: at the end, at a failure, when the reader cancels, and when `signal` aborts, even if
 * nobody reads: of a caller who left before the first byte a stream remains that is neither read nor cancelled.
 */
export function lineStream(
  lines: AsyncGenerator<unknown, unknown>,
  { signal, stop, onEnd }: LineStream,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  /** Asked for before the reader came for it. */
  let ahead: Promise<IteratorResult<unknown>> | null = null;
  const endEarly = () => lines.return(undefined).then(onEnd, onEnd);
  if (signal.aborted) void endEarly();
  else signal.addEventListener('abort', endEarly, { once: true });
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      let together = '';
      try {
        let line = await (ahead ?? lines.next());
        while (!line.done) {
          together += `${JSON.stringify(line.value)}\n`;
          ahead = lines.next();
          const more = together.length < MOST_TOGETHER ? await Promise.race([ahead.catch(() => null), soon()]) : null;
          if (more === null) return controller.enqueue(encoder.encode(together));
          line = more;
        }
        if (together !== '') controller.enqueue(encoder.encode(together));
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
