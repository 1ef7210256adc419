// The checks of this desk: begun, followed and stopped here, several at a time, and kept in this browser when they end.
'use client';

import { useSyncExternalStore } from 'react';
import type { DiagnosisEvent } from '../../../lib/model/event.ts';
import type { AccountInput } from '../../../lib/model/input.ts';
import type { Report } from '../../../lib/model/report.ts';
import { postJson } from '../../_run/ask-server.ts';
import { followRun } from '../../_run/follow-run.ts';
import { forgetAllCases, forgetCases, keepCase, keptCases, keptReport } from './archive.ts';
import { type KeptCase, keptCaseOf, toForget } from './kept-case.ts';

export type CaseStatus = 'running' | 'finished' | 'stopped' | 'ended' | 'broken' | 'busy' | 'refused' | 'kept';
export interface DeskCase {
  id: string;
  subject: string;
  domain: string;
  /** `kept`: of an earlier visit, its report not read yet. */
  status: CaseStatus;
  /** It stands in the list; else it is a look ahead that nobody opened. */
  listed: boolean;
  /** ISO 8601. */
  at: string;
  /** `performance.now()` at the beginning, for the running clock. */
  beganAt: number;
  events: readonly DiagnosisEvent[];
  report: Report | null;
  /** What the list says, once it is finished. */
  kept: KeptCase | null;
  /** `ended`: why. `refused`: what to change. */
  message: string | null;
  /** `busy`: when to try again. */
  seconds: number;
  note: string;
  mended: boolean;
  again: KeptCase['again'];
  /** It began while somebody typed: the desk's server keeps it when it is opened, by this key, once it has come. */
  ahead?: boolean;
  opens?: string | undefined;
  /** The desk's server keeps it under this id, and this browser does not. */
  remote?: string;
}
export interface DeskState {
  /** The newest first. */
  cases: readonly DeskCase[];
  /** What this browser kept has been read. */
  loaded: boolean;
  /** False: this browser keeps nothing, so that all is gone with the tab. */
  keeps: boolean;
}

const nothing: DeskState = { cases: [], loaded: false, keeps: true };
/** Events come in bursts: a page that draws each of a thousand is slower than they are. */
const DRAW_MS = 40;

/** A note is kept when the hands rest, not with every key. */
const NOTE_MS = 400;

let state = nothing;
let drawing: ReturnType<typeof setTimeout> | null = null;
/** Then the server keeps what is opened here. */
let signedIn = false;
export function setSignedIn(isSo: boolean): void {
  signedIn = isSo;
}
const listeners = new Set<() => void>();
const aborts = new Map<string, AbortController>();
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('mailmend-desk');

function tell(): void {
  if (drawing !== null) clearTimeout(drawing);
  drawing = null;
  for (const listener of listeners) listener();
}
function change(next: Partial<DeskState>): void {
  state = { ...state, ...next };
  tell();
}
const caseOf = (id: string): DeskCase | undefined => state.cases.find((one) => one.id === id);
function withCase(id: string, next: Partial<DeskCase>): void {
  state = { ...state, cases: state.cases.map((one) => (one.id === id ? { ...one, ...next } : one)) };
}
function changeCase(id: string, next: Partial<DeskCase>): void {
  withCase(id, next);
  tell();
}

/** Keeps what the list says of a case, and its report where that has just come. */
async function keep(id: string, report?: Report): Promise<void> {
  const one = caseOf(id);
  const known = report ?? one?.report;
  if (!one?.listed) return;
  const more = { note: one.note, mended: one.mended, again: one.again };
  const kept = known ? keptCaseOf(id, known, more) : one.kept && { ...one.kept, ...more };
  if (kept === null) return;
  changeCase(id, { kept });
  const keeps = await keepCase(kept, report);
  if (keeps !== state.keeps) change({ keeps });
  channel?.postMessage('changed');
}

function take(id: string, event: DiagnosisEvent): void {
  const events = [...(caseOf(id)?.events ?? []), event];
  if (event.type === 'finished') {
    changeCase(id, { events, report: event.report, status: 'finished', at: event.report.startedAt });
    void keep(id, event.report);
    if (event.keep !== undefined && caseOf(id)?.ahead) {
      withCase(id, { opens: event.keep });
      keepAtDesk(id);
    }
  } else if (event.type === 'stopped') {
    changeCase(id, { events, status: 'ended', message: event.why });
  } else {
    withCase(id, { events });
    drawing ??= setTimeout(tell, DRAW_MS);
  }
}

async function follow(id: string, { address, domain }: AccountInput): Promise<void> {
  const mine = new AbortController();
  aborts.set(id, mine);
  const subject = {
    ...(address === null ? { domain } : { address }),
    ...(caseOf(id)?.listed === false ? { ahead: true } : {}),
  };
  // Whoever looks at a domain once more wants to see what has changed there.
  const again = state.cases.some((one) => one.id !== id && one.domain === domain);
  for await (const news of followRun(again ? { ...subject, again } : subject, mine.signal)) {
    if (mine.signal.aborted) return;
    if (news.kind === 'event') take(id, news.event);
    else if (news.kind === 'busy') changeCase(id, { status: 'busy', seconds: news.seconds });
    else changeCase(id, { status: news.kind, message: news.kind === 'refused' ? news.message : null });
  }
  aborts.delete(id);
}

const empty = { events: [], report: null, kept: null, message: null, seconds: 0, note: '', mended: false, again: {} };

/** A check that the desk's server keeps, beside those of this browser; `report` null: not read yet. */
export const remoteCase = (
  check: { id: string; subject: string; domain: string; at: string },
  report: Report | null,
): DeskCase => ({
  ...empty,
  ...check,
  remote: check.id,
  status: report ? 'finished' : 'kept',
  ...{ listed: false, beganAt: 0, report },
  kept: report && keptCaseOf(check.id, report, { note: '', mended: false, again: {} }),
});

/** Begins a check without a password and gives its id. `listed` false: a look ahead, gone unless it is adopted. */
export function beginCase(input: AccountInput, listed = true): string {
  const id = crypto.randomUUID();
  const begun: DeskCase = {
    ...empty,
    id,
    subject: input.address ?? input.domain,
    domain: input.domain,
    status: 'running',
    listed,
    ahead: !listed,
    at: new Date().toISOString(),
    beganAt: performance.now(),
  };
  change({ cases: [begun, ...state.cases] });
  void follow(id, input);
  return id;
}

/** A look ahead becomes a case of the list, and goes on as it is. */
export function adoptCase(id: string): void {
  const report = caseOf(id)?.report;
  changeCase(id, { listed: true });
  if (report) void keep(id, report);
  keepAtDesk(id);
}

/** A look ahead that was opened and has come to its end is a check of the agent's own: the server keeps those of who has signed in. */
function keepAtDesk(id: string): void {
  const one = caseOf(id);
  if (!signedIn || !one?.listed || one.opens === undefined) return;
  const { opens: key } = one;
  withCase(id, { opens: undefined, ahead: false });
  // While the database is away this browser alone keeps it.
  void postJson('/api/v1/checks', { key }, AbortSignal.timeout(15_000)).catch(() => undefined);
}

/** Stops a run: the line closes, and with it every socket at the server. What was seen stays. */
export function stopCase(id: string): void {
  aborts.get(id)?.abort();
  aborts.delete(id);
  if (caseOf(id)?.status === 'running') changeCase(id, { status: 'stopped' });
}

/** A look ahead that nobody opened. */
export function dropCase(id: string): void {
  if (caseOf(id)?.listed !== false) return;
  stopCase(id);
  change({ cases: state.cases.filter((one) => one.id !== id) });
}

let noting: ReturnType<typeof setTimeout> | undefined;
export function setNote(id: string, note: string): void {
  changeCase(id, { note });
  clearTimeout(noting);
  noting = setTimeout(() => void keep(id), NOTE_MS);
}
export function setMended(id: string, mended: boolean): void {
  changeCase(id, { mended });
  void keep(id);
}
/** `place`: of the finding that was looked at again. */
export function setAgain(id: string, place: string, looked: Omit<KeptCase['again'][string], 'at'>): void {
  const again = { ...caseOf(id)?.again, [place]: { at: new Date().toISOString(), ...looked } };
  changeCase(id, { again });
  void keep(id);
}

/** Reads the report of a case of an earlier visit. */
export async function openCase(id: string): Promise<void> {
  if (caseOf(id)?.status !== 'kept') return;
  const report = await keptReport(id);
  if (report) changeCase(id, { report, status: 'finished' });
  else changeCase(id, { status: 'broken' });
}

/** Forgets every check of this browser, the running ones too. */
export async function forgetAll(): Promise<void> {
  for (const abort of aborts.values()) abort.abort();
  aborts.clear();
  change({ cases: [] });
  await forgetAllCases();
  channel?.postMessage('forgotten');
}

const fromKept = (kept: KeptCase): DeskCase => {
  const { id, subject, domain, at, note, mended, again } = kept;
  return { ...empty, id, subject, domain, at, note, mended, again, kept, status: 'kept', listed: true, beganAt: 0 };
};

/** Reads what this browser kept, and forgets what is too old; cases of this tab stay as they are. */
export async function loadCases(): Promise<void> {
  const kept = await keptCases();
  const gone = new Set(toForget(kept ?? [], Date.now()));
  if (gone.size > 0) await forgetCases([...gone]);
  const here = new Map(state.cases.map((one) => [one.id, one]));
  const read = (kept ?? []).filter(({ id }) => !gone.has(id) && !here.has(id)).map(fromKept);
  const cases = [...state.cases, ...read].sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
  change({ cases, loaded: true, keeps: kept !== null });
}
if (channel) {
  channel.onmessage = ({ data }) => {
    // What another tab forgot is gone here as well; what runs here goes on.
    if (data === 'forgotten') change({ cases: state.cases.filter(({ status }) => status === 'running') });
    void loadCases();
  };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
export const useDesk = (): DeskState =>
  useSyncExternalStore(
    subscribe,
    () => state,
    () => nothing,
  );
