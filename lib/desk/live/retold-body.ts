// An event of a session as it lies in the store, said in the language of whoever reads it.
import type { Language } from '../../messages/languages.ts';
import { speaking } from '../../messages/reader/speaking.ts';
import type { LiveEvent } from '../../model/live-event.ts';
import { retoldEvent } from '../../report/retell.ts';

/** Most events of a run are looks, and no look holds a sentence: these are not taken apart. */
const mayHoldSentences = /"type":"(?:finding|recommendation|finished|stopped)"/;

/** `body`: the event's JSON, as written by us. */
export function retoldBody(body: string, spoken: Language): string {
  if (!body.startsWith('{"type":"run"') || !mayHoldSentences.test(body)) return body;
  const told: LiveEvent = JSON.parse(body);
  if (told.type !== 'run') return body;
  return JSON.stringify({ ...told, event: speaking(spoken, () => retoldEvent(told.event)) });
}
