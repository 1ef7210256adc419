// The one place that catches broadly: a mistake of ours in one look must not end the run for all others.
import type { ProbeOutcome } from '../model/outcome.ts';

/** Where in the program it happened, without the error's own words: they may repeat what a server or a person said. */
export function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'a thrown value that is no error';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 6).map((line) => line.trim())].join('\n  ');
}

/** Says on standard error that a look failed, and where. */
export function tellMistake(error: unknown): void {
  console.error(`mailmend: a look ended by a mistake of its own\n  ${placeOf(error)}`);
}

/** The look's outcome; `own-error` when it throws. An abort goes on being thrown: it ends the whole run. */
export async function sealed<T>(look: () => Promise<ProbeOutcome<T>>, signal: AbortSignal): Promise<ProbeOutcome<T>> {
  try {
    return await look();
  } catch (error) {
    if (signal.aborted) throw error;
    tellMistake(error);
    return { status: 'unknown', why: 'own-error' };
  }
}
