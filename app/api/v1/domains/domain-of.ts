// The domain that a path names, in the one form in which it is kept.
import { deskApi as messages } from '../../../../lib/messages/desk-api.ts';
import { parseAccountInput } from '../../../../lib/model/input.ts';
import { type Refusal, refusal } from '../answer.ts';

export function domainOf(name: string): { ok: true; domain: string } | Refusal {
  const parsed = parseAccountInput(name);
  return parsed.ok && parsed.input.address === null
    ? { ok: true, domain: parsed.input.domain }
    : refusal(404, 'not-found', messages.noDomain);
}
