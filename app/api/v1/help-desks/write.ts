// Writes a note by the network, the profile and the store of this process.

import { environment } from '../../../../lib/diagnosis/environment.ts';
import { type NoteRequest, writeNote } from '../../../../lib/integrations/help-desks/write-note.ts';
import { store } from '../../../../lib/store/index.ts';

/** A help desk may be slow, and the answer waits for it: milliseconds. */
const MOST_MS = 20_000;

/** Whoever asked may leave: what was begun is written down. Throws StoreError. */
export async function write(request: NoteRequest): ReturnType<typeof writeNote> {
  const { profile, network } = environment();
  // The profile names it: names inside are its own, addresses inside go by network.allow.
  const run = network.open(new AbortController().signal, MOST_MS, { anew: true, privateNames: true });
  try {
    const ways = { store: store(), network: run, profile: profile.helpDesks, variables: process.env };
    return await writeNote(ways, request);
  } finally {
    run.close();
  }
}
