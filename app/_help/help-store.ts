// The help that a customer asked for in this tab: the code, who came, what is asked and suggested, and how it ended.
'use client';

import { useSyncExternalStore } from 'react';
import { z } from 'zod';
import type { CustomerAction, Ender, ToldEvent } from '../../lib/model/live-event.ts';
import { isBusy, postJson, secondsToWait } from '../_run/ask-server.ts';
import { adoptReport } from '../_run/run-store.ts';
import { keepOwnSession, ownSession } from './own-session.ts';
import { readSide } from './read-side.ts';
import { wantBand } from './watch-band-slot.tsx';

export type Pushed = Extract<ToldEvent, { type: 'pushed' }>;
export type Asked = Extract<ToldEvent, { type: 'asked' }>;
type ReaderEvent = Extract<ToldEvent, { type: 'joined' | 'left' }>;
type Outcome = Extract<CustomerAction, { type: 'outcome' }>['what'];

export interface HelpState {
  phase: 'none' | 'asking' | 'waiting' | 'live' | 'ended';
  problem: { kind: 'busy'; seconds: number } | { kind: 'failed' } | null;
  code: string;
  expiresAt: string;
  /** Who helps, by name; '': nobody came. */
  helper: string;
  isHelperAway: boolean;
  /** Others at the desk who read along, by name; one who does so in two places stands there twice. */
  readers: readonly string[];
  line: 'open' | 'broken';
  events: readonly ToldEvent[];
  endedBy: Ender | null;
  /** The check with the password that the helper asked for. */
  login: 'none' | 'running' | 'done' | 'failed';
}

const nothing: HelpState = {
  phase: 'none',
  problem: null,
  code: '',
  expiresAt: '',
  helper: '',
  isHelperAway: false,
  readers: [],
  line: 'open',
  events: [],
  endedBy: null,
  login: 'none',
};
/** How long the end stands on the page. */
const ENDED_MS = 10_000;

const begunSchema = z.object({ session: z.string(), code: z.string(), expiresAt: z.iso.datetime() });

let state = nothing;
let reading: AbortController | null = null;
/** Checks that the helper asked for and that have not begun; the runs that came of them. */
let announced = 0;
const theirs = new Set<string>();
let current: string | null = null;
const listeners = new Set<() => void>();

function change(next: Partial<HelpState>): void {
  state = { ...state, ...next };
  for (const listener of listeners) listener();
}

/** Asks for a code. `keep`: the key of the result that led to it, so that the helper sees it at once. */
export async function askForHelp(keep: string | null): Promise<void> {
  change({ ...nothing, phase: 'asking' });
  try {
    const body = keep === null ? {} : { key: keep };
    let response = await postJson('/api/v1/sessions', body, AbortSignal.timeout(15_000));
    // A key that was used or is too old is no reason to send somebody away.
    if (response.status === 404 && keep !== null)
      response = await postJson('/api/v1/sessions', {}, AbortSignal.timeout(15_000));
    if (isBusy(response)) {
      change({ phase: 'none', problem: { kind: 'busy', seconds: secondsToWait(response) } });
      return;
    }
    const begun = begunSchema.parse(await response.json());
    wantBand();
    keepOwnSession({ secret: begun.session, code: begun.code, expiresAt: begun.expiresAt });
    follow();
  } catch {
    change({ phase: 'none', problem: { kind: 'failed' } });
  }
}

/** Goes on with the session of this tab, after a reload; nothing where there is none. */
export function follow(): void {
  const own = ownSession();
  if (own === null || reading !== null) return;
  reading = new AbortController();
  change({ ...nothing, phase: 'waiting', code: own.code, expiresAt: own.expiresAt });
  void followSide(own.secret, reading);
}

async function followSide(secret: string, mine: AbortController): Promise<void> {
  for await (const news of readSide(secret, mine.signal)) {
    if (mine.signal.aborted) return;
    if (news.kind === 'open') change({ line: 'open' });
    else if (news.kind === 'broken') change({ line: 'broken' });
    else if (news.kind === 'gone') end('away');
    else take(news.event);
  }
}

function take(event: ToldEvent): void {
  const events = [...state.events, event];
  if (event.type === 'run') takeRun(event);
  else if ((event.type === 'joined' || event.type === 'left') && event.reads)
    change({ events, readers: readersAfter(state.readers, event) });
  else if (event.type === 'joined') change({ events, phase: 'live', helper: event.name, isHelperAway: false });
  else if (event.type === 'left') change({ events, isHelperAway: true });
  else if (event.type === 'ended') end(event.by);
  else {
    if (event.type === 'asked' && event.what === 'check') announced += 1;
    change({ events });
  }
}

function readersAfter(readers: readonly string[], { type, name = '' }: ReaderEvent): string[] {
  if (type === 'joined') return [...readers, name];
  const at = readers.indexOf(name);
  return readers.filter((_, index) => index !== at);
}

/** A check that the helper began shows its result here as well; the customer's own has a line of its own. */
function takeRun({ event }: Extract<ToldEvent, { type: 'run' }>): void {
  if (event.type === 'started') {
    current = event.run;
    if (announced > 0 && !event.withPassword) {
      announced -= 1;
      theirs.add(event.run);
    }
  } else if (event.type === 'finished' && current !== null && theirs.has(current) && !event.report.only)
    adoptReport(event.report);
}

function end(by: Ender): void {
  reading?.abort();
  reading = null;
  keepOwnSession(null);
  [announced, current] = [0, null];
  theirs.clear();
  const wasWaiting = state.phase === 'waiting';
  if (wasWaiting) {
    change(nothing);
    return;
  }
  change({ phase: 'ended', endedBy: by });
  setTimeout(() => state.phase === 'ended' && change(nothing), ENDED_MS);
}

/** Says yes to a question, and follows the check to its end, which outlives the page's own parts. `run`: whether it was done. */
export async function sayYes(id: string, run: () => Promise<boolean>): Promise<void> {
  change({ login: 'running' });
  await tellHelper({ type: 'answer', id, yes: true });
  change({ login: (await run()) ? 'done' : 'failed' });
}

/** Ends it at once, whatever the line does: nothing is sent from here any more. */
export function stopHelp(): void {
  const own = ownSession();
  if (own)
    void fetch('/api/v1/sessions/mine', {
      method: 'DELETE',
      headers: { authorization: `Bearer ${own.secret}` },
      keepalive: true,
    }).catch(() => undefined);
  end('customer');
}

/** Tells the helper; false: it did not arrive. */
export async function tellHelper(action: CustomerAction): Promise<boolean> {
  const own = ownSession();
  if (!own) return false;
  try {
    const response = await fetch('/api/v1/sessions/mine/actions', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${own.secret}` },
      body: JSON.stringify(action),
      signal: AbortSignal.timeout(15_000),
    });
    return response.ok;
  } catch {
    return false;
  }
}

/** The question that waits for an answer; null: none. */
export function openQuestion({ events, phase }: HelpState): Asked | null {
  if (phase !== 'live') return null;
  const over = new Set(
    events.flatMap((event) => (event.type === 'answered' || event.type === 'withdrawn' ? [event.id] : [])),
  );
  const asked = events.filter(
    (event): event is Asked => event.type === 'asked' && event.what === 'check-with-password',
  );
  return asked.findLast(({ id }) => !over.has(id)) ?? null;
}

/** A suggestion is in view: the helper reads it, once, and nothing else is told of the page. */
export function seeSuggestion(id: string): void {
  if (suggestions(state).find(({ pushed }) => pushed.id === id)?.outcome === null)
    void tellHelper({ type: 'outcome', id, what: 'opened' });
}

/** What was suggested and not taken back, the newest first, with what was said to it last. */
export function suggestions({ events }: HelpState): { pushed: Pushed; outcome: Outcome | null }[] {
  const gone = new Set(events.flatMap((event) => (event.type === 'withdrawn' ? [event.id] : [])));
  const outcomes = new Map<string, Outcome>();
  // A page that comes back opens everything anew: what was said to it stands.
  for (const event of events)
    if (event.type === 'outcome' && !(event.what === 'opened' && outcomes.has(event.id)))
      outcomes.set(event.id, event.what);
  return events
    .filter((event): event is Pushed => event.type === 'pushed' && !gone.has(event.id))
    .map((pushed) => ({ pushed, outcome: outcomes.get(pushed.id) ?? null }))
    .toReversed();
}

/** What came and was not looked at yet; null: nothing. The newest, and a question before a suggestion. */
export function newFromDesk(now: HelpState): { what: 'asks' | 'suggests'; by: string } | null {
  if (now.phase !== 'live') return null;
  const asked = now.login === 'running' ? null : openQuestion(now);
  if (asked) return { what: 'asks', by: asked.by ?? now.helper };
  const fresh = suggestions(now).find(({ outcome }) => outcome === null);
  return fresh ? { what: 'suggests', by: fresh.pushed.by ?? now.helper } : null;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
export const useHelp = (): HelpState =>
  useSyncExternalStore(
    subscribe,
    () => state,
    () => nothing,
  );
