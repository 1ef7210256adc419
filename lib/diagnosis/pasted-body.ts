// A request that brings a pasted text: half a megabyte is read where it is worked on, never on the thread that serves.
import { request as messages } from '../messages/request.ts';

/** `field`: the member at fault; `message`: what to change. */
export interface PastedRefusal {
  ok: false;
  status: 400 | 413;
  field?: string;
  code: string;
  message: string;
}
export type Pasted<Answer> = { ok: true; answer: Answer } | PastedRefusal;

/** What a body says, read by `parse`; JSON that cannot be read is refused. Never throws. */
export function parsePasted<Parsed>(body: Uint8Array, parse: (json: unknown) => Parsed): Parsed | PastedRefusal {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(body));
  } catch {
    return { ok: false, status: 400, code: 'not-json', message: messages['not-json'] };
  }
  return parse(json);
}
