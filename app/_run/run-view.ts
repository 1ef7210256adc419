// A run as the pages see it: from the events so far, or from a finished report.
import type { DiagnosisEvent } from '../../lib/model/event.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { ProbeRecord } from '../../lib/model/outcome.ts';
import type { Report } from '../../lib/model/report.ts';
import type { Recommendation } from '../../lib/model/settings.ts';

export interface OpenProbe {
  id: string;
  target: string;
  startMs: number;
}
export interface RunView {
  domain: string;
  address: string | null;
  withPassword: boolean;
  probes: ProbeRecord[];
  /** Begun and not yet answered. */
  open: OpenProbe[];
  findings: Finding[];
  recommendation: Recommendation | null;
  /** Nothing more will come: finished, stopped or broken. */
  ended: boolean;
}

const keyOf = (probe: { id: string; target: string }) => `${probe.id} ${probe.target}`;

/** Folds the events so far into one view. `ended` says that no more events will come, whatever the last one was. */
export function viewOfEvents(events: readonly DiagnosisEvent[], ended: boolean): RunView {
  const view: RunView = {
    domain: '',
    address: null,
    withPassword: false,
    probes: [],
    open: [],
    findings: [],
    recommendation: null,
    ended,
  };
  const open = new Map<string, OpenProbe>();
  for (const event of events) {
    if (event.type === 'started') {
      view.domain = event.subject.domain;
      view.address = event.subject.address;
      view.withPassword = event.withPassword;
    } else if (event.type === 'probing') {
      open.set(keyOf(event), { id: event.id, target: event.target, startMs: event.ms });
    } else if (event.type === 'probe') {
      open.delete(keyOf(event.probe));
      view.probes.push(event.probe);
    } else if (event.type === 'finding') {
      view.findings.push(event.finding);
    } else if (event.type === 'recommendation') {
      view.recommendation = event.recommendation;
    } else if (event.type === 'finished') {
      return viewOfReport(event.report, view.withPassword);
    }
  }
  view.open = ended ? [] : [...open.values()];
  return view;
}

/** A report says nothing about whether a password was given; no look that failed for want of one means there was. */
export function viewOfReport(
  report: Report,
  withPassword = report.probes.some((probe) => probe.id === 'login' && probe.why !== 'no-password'),
): RunView {
  return {
    domain: report.subject.domain,
    address: report.subject.address,
    withPassword,
    probes: report.probes,
    open: [],
    findings: report.findings,
    recommendation: report.recommendation,
    ended: true,
  };
}

/** What is known before the end, as a report, so that the settings page has its values. Null before the run began. */
export function reportSoFar(events: readonly DiagnosisEvent[]): Report | null {
  const started = events.find((event) => event.type === 'started');
  if (!started) return null;
  const view = viewOfEvents(events, true);
  return {
    version: 1,
    subject: started.subject,
    startedAt: started.at,
    durationMs: events.at(-1)?.ms ?? 0,
    verdict: 'unknown',
    recommendation: view.recommendation,
    candidates: events.flatMap((event) => (event.type === 'candidate' ? [event.candidate] : [])),
    findings: view.findings,
    untested: [],
    probes: view.probes,
  };
}
