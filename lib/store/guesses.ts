// Who asks for names that are not there is turned away for a while: names are long, and nobody shall try many.
import { countOf, countUp } from './counters.ts';
import { peppered } from './secrets.ts';
import type { Store } from './store.ts';

const WINDOW_MS = 15 * 60_000;
const MOST = 20;

/** What is guessed; each is counted by itself. */
export type Guessed = 'report';

/** Whose address it is cannot be read from the database. */
async function counterOf(store: Store, guessed: Guessed, client: string): Promise<string> {
  return `guess/${guessed}/${await peppered(store, client)}`;
}

/** Until when this client may not ask (milliseconds since 1970); null: it may. */
export async function guessingUntil(store: Store, guessed: Guessed, client: string): Promise<number | null> {
  const counted = await countOf(store, await counterOf(store, guessed, client));
  return counted && counted.count >= MOST ? counted.until : null;
}

/** It asked for one that is not there. */
export async function noteGuess(store: Store, guessed: Guessed, client: string): Promise<void> {
  await countUp(store, await counterOf(store, guessed, client), { windowMs: WINDOW_MS });
}
