// A sweep: every domain looked at without a password, each mail server once for all who use it.
import { diagnose } from '../diagnosis/diagnose.ts';
import { type Environment, environment } from '../diagnosis/environment.ts';
import { type DiagnosisRequest, parseDiagnosisRequest } from '../diagnosis/request.ts';
import type { Finding } from '../model/finding.ts';
import { seenBy } from '../model/outcome.ts';
import type { Report } from '../model/report.ts';
import { createSharedLooks, type SharedLooks } from '../net/shared-looks.ts';

/** What a sweep says of one domain. */
export interface SweptDomain {
  domain: string;
  verdict: Report['verdict'];
  findings: Pick<Finding, 'id' | 'severity' | 'subject'>[];
  /** Mail servers that were met, "ADDRESS:PORT". */
  servers: string[];
  ms: number;
}
/** The same with all that was seen; null: the run was stopped. */
export interface SweptReport {
  domain: string;
  report: Report | null;
  ms: number;
}

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
  const request = requestFor(domain);
  let report: Report | null = null;
  if (request) {
    const { signal, shared, looks } = options;
    const sweep = { shared: looks, deadlineMs: DEADLINE_MS };
    for await (const event of diagnose(request, { signal, client: CLIENT, shared, sweep }))
      if (event.type === 'finished') report = event.report;
  }
  return { domain, report, ms: Math.round(performance.now() - began) };
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
    if (swept.report === null && signal.aborted) return;
    yield swept;
  }
}

/** What is said of a domain in one line. */
export function sweptDomain({ domain, report, ms }: SweptReport): SweptDomain {
  const findings = (report?.findings ?? []).map(({ id, severity, subject }) => ({ id, severity, subject }));
  return { domain, verdict: report?.verdict ?? 'unknown', findings, servers: report ? serversOf(report) : [], ms };
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
