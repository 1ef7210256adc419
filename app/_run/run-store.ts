// The one run of this tab: begun, followed and stopped here, so that it goes on while people look at their settings.
'use client';

import { useSyncExternalStore } from 'react';
import type { DiagnosisEvent } from '../../lib/model/event.ts';
import type { Report } from '../../lib/model/report.ts';
import type { DiagnosisRequest } from './diagnosis-request.ts';
import { saveRun } from './saved-run.ts';

export type RunStatus = 'idle' | 'running' | 'finished' | 'stopped' | 'ended' | 'broken' | 'busy' | 'refused';
export interface RunState {
  status: RunStatus;
  /** What is checked, as the person knows it. */
  subject: string;
  events: readonly DiagnosisEvent[];
  report: Report | null;
  /** `performance.now()` at the beginning, for the running clock. */
  beganAt: number;
  /** When it came to its end, for people. */
  endedAt: Date | null;
  /** `ended`: why. `refused`: what to change. */
  message: string | null;
  /** `busy`: when to try again. */
  seconds: number;
}

/** Before any run. */
export const noRun: RunState = {
  status: 'idle',
  subject: '',
  events: [],
  report: null,
  beganAt: 0,
  endedAt: null,
  message: null,
  seconds: 0,
};
let state = noRun;
let abort: AbortController | null = null;
const listeners = new Set<() => void>();

function change(next: Partial<RunState>): void {
  state = { ...state, ...next };
  for (const listener of listeners) listener();
}
function end(status: RunStatus, more: Partial<RunState> = {}): void {
  abort = null;
  change({ status, endedAt: new Date(), ...more });
}

function take(event: DiagnosisEvent): void {
  const events = [...state.events, event];
  if (event.type === 'finished') {
    saveRun(event.report);
    end('finished', { events, report: event.report });
  } else if (event.type === 'stopped') {
    end('ended', { events, message: event.why });
  } else {
    change({ events });
  }
}

/** Begins a run in place of the one before. The request, with its password, is not kept. */
export async function startRun(request: DiagnosisRequest, subject: string): Promise<void> {
  abort?.abort();
  const mine = new AbortController();
  abort = mine;
  change({ ...noRun, status: 'running', subject, beganAt: performance.now() });
  // Fetched by then, as a rule (late-steps.tsx): the first page of the wizard does not need it.
  const { followRun } = await import('./follow-run.ts');
  for await (const news of followRun(request, mine.signal)) {
    if (mine.signal.aborted) return;
    if (news.kind === 'event') take(news.event);
    else if (news.kind === 'busy') end('busy', { seconds: news.seconds });
    else end(news.kind, { message: news.kind === 'refused' ? news.message : null });
  }
}

/** Takes a newer report of the same subject in place of the one shown, such as one with a test message in it. */
export function adoptReport(report: Report): void {
  saveRun(report);
  change({ status: 'finished', report, events: [], endedAt: new Date() });
}

/** Stops the run: the line closes, and with it every socket at the server. What was found stays. */
export function stopRun(): void {
  if (!abort) return;
  abort.abort();
  end('stopped');
}

/** Forgets the run. */
export function clearRun(): void {
  abort?.abort();
  abort = null;
  change(noRun);
}

/** No run was begun in this page, or it was forgotten. */
export const runIsIdle = (): boolean => state.status === 'idle';

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
export const useRun = (): RunState =>
  useSyncExternalStore(
    subscribe,
    () => state,
    () => noRun,
  );
