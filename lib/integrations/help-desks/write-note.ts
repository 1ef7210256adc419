// Writes a note into a ticket once: whoever asks again for the same report in the same ticket finds it written.
import type { RunNetwork } from '../../net/network.ts';
import { freescoutKey, whmcsSecret, zammadToken } from '../../operator/help-desk-secrets.ts';
import type { HelpDeskName, HelpDesksProfile } from '../../operator/profile-help-desks.ts';
import { claimNote, dropNote, noteWritten } from '../../store/help-desk-notes.ts';
import type { Store } from '../../store/store.ts';
import { noteToFreescout } from './freescout.ts';
import type { Note, NoteOutcome } from './note.ts';
import { noteToWhmcs } from './whmcs.ts';
import { noteToZammad } from './zammad.ts';

/** More than one answer may take: then it is taken as never written. */
const LEASE_MS = 60_000;

export type Written = NoteOutcome | { ok: false; why: 'not-connected' | 'busy' };

export interface NoteRequest {
  desk: HelpDeskName;
  note: Note;
  /** See lib/store/help-desk-notes.ts. */
  about: string;
}
export interface NoteWays {
  store: Store;
  network: RunNetwork;
  profile: HelpDesksProfile;
  /** Where secrets may be. */
  variables: NodeJS.ProcessEnv;
}

/** `already`: it stood there before. Throws StoreError, and ProfileError where a secret has gone since the start. */
export async function writeNote(
  { store, network, profile, variables }: NoteWays,
  { desk, note, about }: NoteRequest,
): Promise<{ ok: true; already: boolean } | Exclude<Written, { ok: true }>> {
  const send = senderOf(profile, variables, desk);
  if (!send) return { ok: false, why: 'not-connected' };
  const key = { desk, ticket: note.ticket, about };
  const now = Date.now();
  const claimed = await claimNote(store, key, { now, leaseUntil: now + LEASE_MS });
  if (claimed === 'written') return { ok: true, already: true };
  if (claimed === 'busy') return { ok: false, why: 'busy' };
  const outcome = await send(network, note);
  if (outcome.ok) await noteWritten(store, key, Date.now());
  // What may stand there is not written again at once: whoever asks looks first, and may ask again in a minute.
  else if (outcome.why !== 'silent') await dropNote(store, key);
  return outcome.ok ? { ok: true, already: false } : outcome;
}

type Send = (network: RunNetwork, note: Note) => Promise<NoteOutcome>;

/** Null: the profile names no such help desk. */
function senderOf(profile: HelpDesksProfile, variables: NodeJS.ProcessEnv, desk: HelpDeskName): Send | null {
  const { whmcs, zammad, freescout } = profile;
  switch (desk) {
    case 'whmcs':
      return whmcs && ((net, note) => noteToWhmcs(net, { ...whmcs, secret: whmcsSecret(whmcs, variables) }, note));
    case 'zammad':
      return zammad && ((net, note) => noteToZammad(net, { ...zammad, token: zammadToken(zammad, variables) }, note));
    case 'freescout':
      return (
        freescout &&
        ((net, note) => noteToFreescout(net, { ...freescout, key: freescoutKey(freescout, variables) }, note))
      );
  }
}
