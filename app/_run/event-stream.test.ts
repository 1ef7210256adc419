// Tests of reading the answer of a diagnosis.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asLines, faultyRun, healthyRun } from '../../e2e/fixtures/sample-run.ts';
import type { DiagnosisEvent } from '../../lib/model/event.ts';
import { readEvents, readReport, StreamBroken } from './event-stream.ts';

function bodyOf(text: string, cuts: number[] = []): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  const places = [...new Set(cuts.map((cut) => cut % bytes.length))].sort((a, b) => a - b);
  return new ReadableStream({
    start(controller) {
      let from = 0;
      for (const place of [...places, bytes.length]) {
        controller.enqueue(bytes.slice(from, place));
        from = place;
      }
      controller.close();
    },
  });
}
async function all(body: ReadableStream<Uint8Array>): Promise<DiagnosisEvent[]> {
  const events: DiagnosisEvent[] = [];
  for await (const event of readEvents(body)) events.push(event);
  return events;
}

describe('readEvents', () => {
  it('gives every event, wherever the network cuts the bytes', async () => {
    const run = faultyRun();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { maxLength: 40 }), async (cuts) => {
        expect(await all(bodyOf(asLines(run), cuts))).toEqual(run);
      }),
      { numRuns: 20 },
    );
  });

  it('ends with the run, whatever follows', async () => {
    expect(await all(bodyOf(`${asLines(healthyRun())}not json\n`))).toHaveLength(healthyRun().length);
  });

  it.each([
    ['an answer cut short', asLines(healthyRun().slice(0, 5))],
    ['a line that is not JSON', '<html>\n'],
    ['an event of another form', '{"type":"finding","ms":1}\n'],
    ['nothing at all', ''],
  ])('says that the line broke for %s', async (_, text) => {
    await expect(all(bodyOf(text || '\n'))).rejects.toBeInstanceOf(StreamBroken);
  });

  it('closes the line when nobody listens any more', async () => {
    let closed = false;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode(asLines(healthyRun().slice(0, 1)))),
      cancel: () => {
        closed = true;
      },
    });
    for await (const _ of readEvents(body)) break;
    expect(closed).toBe(true);
  });
});

describe('readReport', () => {
  it('gives the report at the end, and none of a run that was stopped', async () => {
    const last = healthyRun().at(-1);
    expect(last).toMatchObject({ type: 'finished', report: await readReport(bodyOf(asLines(healthyRun()))) });
    const stopped: DiagnosisEvent[] = [...healthyRun().slice(0, 1), { type: 'stopped', why: 'It was enough.', ms: 9 }];
    expect(await readReport(bodyOf(asLines(stopped)))).toBeNull();
  });
});
