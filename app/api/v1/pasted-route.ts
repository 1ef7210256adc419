// The way of a route that reads a pasted text: its bytes go to a thread unread; only who asks the DNS stands in the hall of runs.
import { hallOfReadings, hallOfRuns } from '../../../lib/diagnosis/admission.ts';
import { runHome } from '../../../lib/workers/index.ts';
import type { PastedTask } from '../../../lib/workers/run-home.ts';
import { unlessLeft, withPlace } from './admitted.ts';
import { jsonResponse, refusedResponse } from './answer.ts';
import { receiveBody } from './json-request.ts';
import { tooSlow } from './json-route.ts';
import { visitorWho } from './who.ts';

export interface PastedRoute {
  mostBytes: number;
  /** What reads the body and asks nobody; null from it: somebody has to be asked. */
  read: PastedTask;
  /** What asks as well; null from it: the time was up. */
  ask?: PastedTask;
}

/** Makes the handler that a `route.ts` exports. */
export function pastedRoute({ mostBytes, read, ask }: PastedRoute): (request: Request) => Promise<Response> {
  return (request) =>
    unlessLeft(request, async () => {
      const { signal } = request;
      const visitor = await visitorWho(request);
      if (!visitor.ok) return refusedResponse(visitor);
      const visit = { client: visitor.client, site: visitor.site, domain: null };
      const received = await receiveBody(request, visit.client, mostBytes);
      if (!received.ok) return refusedResponse(received);
      const perform = (task: PastedTask) => () =>
        runHome().perform(task, received.bytes, { signal, client: visit.client });
      try {
        let outcome = await withPlace(hallOfReadings(), visit, signal, perform(read));
        if (outcome.ok && outcome.answer === null && ask)
          outcome = await withPlace(hallOfRuns(), visit, signal, perform(ask));
        if (!outcome.ok) return refusedResponse(outcome);
        return outcome.answer === null ? refusedResponse(tooSlow) : jsonResponse(outcome.answer);
      } finally {
        received.release();
      }
    });
}
