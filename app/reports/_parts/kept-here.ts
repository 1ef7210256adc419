// The reports that this browser has kept: with their delete keys, which nobody else has.
'use client';

import { useSyncExternalStore } from 'react';
import { z } from 'zod';

const PLACE = 'mailmend.kept';
const MOST = 50;
const keptSchema = z.object({
  id: z.string(),
  deleteKey: z.string(),
  domain: z.string(),
  startedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
});
export type KeptHere = z.infer<typeof keptSchema>;

const none: readonly KeptHere[] = [];
let state: readonly KeptHere[] | null = null;
const listeners = new Set<() => void>();

function read(): readonly KeptHere[] {
  try {
    const parsed = z.array(keptSchema).safeParse(JSON.parse(localStorage.getItem(PLACE) ?? '[]'));
    return parsed.success ? parsed.data.filter(({ expiresAt }) => Date.parse(expiresAt) > Date.now()) : none;
  } catch {
    return none;
  }
}
const current = (): readonly KeptHere[] => {
  state ??= read();
  return state;
};

function write(next: readonly KeptHere[]): void {
  state = next.slice(0, MOST);
  try {
    localStorage.setItem(PLACE, JSON.stringify(state));
  } catch {
    // A full or forbidden storage: then it is known until the page is left.
  }
  for (const listener of listeners) listener();
}

/** In place of what was known of it. */
export const rememberKept = (one: KeptHere): void => write([one, ...read().filter(({ id }) => id !== one.id)]);
export const forgetKept = (id: string): void => write(read().filter((one) => one.id !== id));

function subscribe(listener: () => void): () => void {
  const elsewhere = () => {
    state = null;
    listener();
  };
  listeners.add(listener);
  addEventListener('storage', elsewhere);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', elsewhere);
  };
}

/** The newest first; none before the first paint. */
export const useKeptHere = (): readonly KeptHere[] => useSyncExternalStore(subscribe, current, () => none);
