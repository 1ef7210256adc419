// How often passwords may be tried: of one account from everywhere, and of one network for all accounts.
import { deskApi as messages } from '../../../../lib/messages/desk-api.ts';
import { format } from '../../../../lib/messages/format.ts';
import { keyOf } from '../../../../lib/store/agents.ts';
import { countUp } from '../../../../lib/store/counters.ts';
import { store } from '../../../../lib/store/index.ts';
import { peppered } from '../../../../lib/store/secrets.ts';
import { type Refusal, refusal } from '../answer.ts';

/** Tries in 15 minutes: of one account from everywhere, and of one network for all accounts. */
const TRIES = { ofAccount: 10, ofNetwork: 30, windowMs: 15 * 60_000 };

/** Counts one more; null: it may be tried. `name`: of the account; null: a link is tried. Throws StoreError. */
export async function tooMany(client: string, name: string | null): Promise<Refusal | null> {
  // Whose network it is, and what was typed for a name (it may be the password), cannot be read from the database.
  const ofNetwork = await over(`sign-in/network/${await peppered(store(), client)}`, TRIES.ofNetwork);
  // A network that is refused counts for no account: it neither shuts others out nor makes names up without end.
  const until =
    ofNetwork ??
    (name === null ? null : await over(`sign-in/name/${await peppered(store(), keyOf(name))}`, TRIES.ofAccount));
  if (until === null) return null;
  const retryAfterSeconds = Math.max(1, Math.ceil((until - Date.now()) / 1_000));
  return refusal(429, 'too-many', format(messages.tooManySignIns, { seconds: retryAfterSeconds }), {
    retryAfterSeconds,
  });
}

async function over(counter: string, most: number): Promise<number | null> {
  const { count, until } = await countUp(store(), counter, { windowMs: TRIES.windowMs });
  return count > most ? until : null;
}
