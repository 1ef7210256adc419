// Reads the answer of a diagnosis: one JSON event a line, each checked before it is believed.
import { type DiagnosisEvent, diagnosisEventSchema } from '../../lib/model/event.ts';
import type { Report } from '../../lib/model/report.ts';

/** The line broke: the answer ended before the run did, or said something that is no event. */
export class StreamBroken extends Error {
  readonly code = 'STREAM_BROKEN';
}

function readLine(line: string): DiagnosisEvent {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (cause) {
    throw new StreamBroken('A line of the answer is not JSON.', { cause });
  }
  const parsed = diagnosisEventSchema.safeParse(json);
  if (!parsed.success) throw new StreamBroken('A line of the answer is not an event.', { cause: parsed.error });
  return parsed.data;
}

/** The events in order. Ends after `finished` or `stopped`; throws StreamBroken when the answer ends without either. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<DiagnosisEvent> {
  const reader = body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) throw new StreamBroken('The answer ended before the check did.');
      const lines = (rest + value).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (line.trim() === '') continue;
        const event = readLine(line);
        yield event;
        if (event.type === 'finished' || event.type === 'stopped') return;
      }
    }
  } finally {
    // Whoever stops listening closes the line, and the server then closes its sockets.
    await reader.cancel().catch(() => undefined);
  }
}

/** The report at the end, for whoever does not look at what comes before it; null: the run was stopped. */
export async function readReport(body: ReadableStream<Uint8Array>): Promise<Report | null> {
  for await (const event of readEvents(body)) if (event.type === 'finished') return event.report;
  return null;
}
