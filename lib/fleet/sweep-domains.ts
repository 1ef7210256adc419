// A sweep: every domain looked at without a password, each mail server once for all who use it.
import { diagnose } from '../diagnosis/diagnose.ts';
import { type Environment, environment } from '../diagnosis/environment.ts';
import { type DiagnosisRequest, parseDiagnosisRequest } from '../diagnosis/request.ts';
import { tellMistake } from '../diagnosis/sealed.ts';
import { seenBy } from '../model/outcome.ts';
import type { Report } from '../model/report.ts';
import { createSharedLooks, type SharedLooks } from '../net/shared-looks.ts';
import type { FleetBody } from '../store/fleet-results.ts';

/** What a sweep says of one domain. */
export interface SweptDomain {
  domain: string;
  verdict: Report['verdict'];
  findings: FleetBody['findings'];
  /** Mail servers that were met, "ADDRESS:PORT". */
  servers: string[];
  ms: number;
  /** Why it was not looked at at all; absent: it was. */
  lack?: Lack;
}
/** It is no name that can be looked at; or a mistake of ours ended its run. */
export type Lack = 'no-domain' | 'own-error';
/** The same with all that was seen. */
export type SweptReport = { domain: string; ms: number } & (
  | { report: Report; lack: null }
  | { report: null; lack: Lack | 'stopped' }
);

export interface SweepOptions {
  signal: AbortSignal;
  /** Domains at once: each waits for the DNS and for servers most of its time. */
  atOnce?: number;
  shared?: Environment;
  looks?: SharedLooks;
}

/**
 * More would not end sooner on one thread: a domain is some 30 ms of processor, and half a second of waiting.
 */
const AT_ONCE = 24;
/** A run may wait for its turn at a server that thousands of domains use, or that is met twice a minute. */
const DEADLINE_MS = 10 * 60_000;
/** Whose failed logins and knocks are counted. */
const CLIENT = 'sweep';

function requestFor(domain: string): DiagnosisRequest | null {
  const parsed = parseDiagnosisRequest({ domain });
  return parsed.ok ? parsed.request : null;
}

async function look(domain: string, options: Required<SweepOptions>): Promise<SweptReport> {
  const began = performance.now();
  const swept = await outcomeOf(domain, options);
  return { domain, ms: Math.round(performance.now() - began), ...swept };
}

type Outcome = { report: Report; lack: null } | { report: null; lack: Lack | 'stopped' };

/** Never rejects: one domain's trouble is not the sweep's. */
async function outcomeOf(domain: string, { signal, shared, looks }: Required<SweepOptions>): Promise<Outcome> {
  const request = requestFor(domain);
  if (request === null) return { report: null, lack: 'no-domain' };
  const sweep = { shared: looks, deadlineMs: DEADLINE_MS };
  try {
    for await (const event of diagnose(request, { signal, client: CLIENT, shared, sweep }))
      if (event.type === 'finished') return { report: event.report, lack: null };
  } catch (error) {
    if (!signal.aborted) tellMistake(error);
  }
  return { report: null, lack: signal.aborted ? 'stopped' : 'own-error' };
}

/** The reports of all domains, as they are known. Ends early when `signal` aborts. */
export async function* sweepReports(
  domains: Iterable<string> | AsyncIterable<string>,
  { signal, atOnce = AT_ONCE, shared = environment(), looks = createSharedLooks() }: SweepOptions,
): AsyncGenerator<SweptReport> {
  const options = { signal, atOnce, shared, looks };
  const waiting = Symbol.asyncIterator in domains ? domains[Symbol.asyncIterator]() : domains[Symbol.iterator]();
  const running = new Map<string, Promise<SweptReport>>();
  let isOver = false;
  for (;;) {
    while (!isOver && running.size < atOnce && !signal.aborted) {
      const next = await waiting.next();
      isOver = next.done === true;
      if (!next.done && !running.has(next.value)) running.set(next.value, look(next.value, options));
    }
    if (running.size === 0) return;
    const swept = await Promise.race(running.values());
    running.delete(swept.domain);
    if (swept.lack === 'stopped') return;
    yield swept;
  }
}

/** What is said of a domain in one line. */
export function sweptDomain({ domain, report, lack, ms }: SweptReport): SweptDomain {
  const why = lack === null || lack === 'stopped' ? {} : { lack };
  if (report === null) return { domain, verdict: 'unknown', findings: [], servers: [], ms, ...why };
  const findings = report.findings.map(({ id, severity, subject }) => ({ id, severity, subject: { ...subject } }));
  return { domain, verdict: report.verdict, findings, servers: serversOf(report), ms };
}

/** Mail servers that were met: of each door the address that decided it. */
function serversOf({ probes }: Report): string[] {
  const doors = seenBy(probes, 'imap', 'pop3', 'submission', 'mx-smtp');
  const places = doors.flatMap(({ address, attempts, port }) => {
    const met = address ?? attempts[0]?.address;
    return met === undefined ? [] : [`${met}:${port}`];
  });
  return [...new Set(places)].sort();
}
